import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Formats } from "#i18n/formats.ts";
import { weekdays, type WeekHours } from "#plan/week-hours.ts";
import type { PlanForm } from "../plan-form.ts";
import { BusyKey } from "./busy-key.tsx";
import { DayRow } from "./day-row.tsx";
import type { HoursFields } from "./hours-schema.ts";
import { ScaleLabels } from "./scale-labels.tsx";
import { scaleOf } from "./scale.ts";
import { weekStretchesOf } from "./week-form.ts";
import styles from "./week-fields.module.css";

interface WeekFieldsProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  changeTogether: PlanForm<HoursFields, Answer>["changeTogether"];
  /** as the plan keeps them now: what the bars and words show */
  hours: WeekHours;
  formats: Formats;
}

/** The days of a week, each in words and as a bar; its times open under it. A day with a problem opens by itself. */
export function WeekFields<Answer>({ form, changeTogether, hours, formats }: WeekFieldsProps<Answer>) {
  const [changing, setChanging] = useState<readonly number[]>([]);
  const { errors } = form.formState;
  const toOpen = weekdays.flatMap((_, day) => (errors.days?.[day] && !changing.includes(day) ? [day] : []));
  if (toOpen.length > 0) setChanging([...changing, ...toOpen]); // a day with a problem opens, and stays open
  const week = weekStretchesOf(hours);
  const scale = scaleOf(week.flatMap(({ open }) => open));
  return (
    <div>
      <BusyKey />
      <ScaleLabels scale={scale} formats={formats} />
      <ol className={styles.week}>
        {weekdays.map((weekday, day) => (
          <DayRow
            key={weekday}
            form={form}
            changeTogether={changeTogether}
            day={day}
            stretches={week[day] ?? { open: [], busy: [] }}
            scale={scale}
            formats={formats}
            isChanging={changing.includes(day)}
            onChanging={(isChanging) =>
              setChanging((days) => (isChanging ? [...days, day] : days.filter((other) => other !== day)))
            }
          />
        ))}
      </ol>
    </div>
  );
}
