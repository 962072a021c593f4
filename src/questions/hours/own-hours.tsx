import { useMemo, useState } from "react";
import type { Plan } from "#plan/plan.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { openPlanStore, usePlan } from "#store/open-plan.ts";
import { Stack } from "#ui/layout.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { hoursFieldsSchema, hoursSchema } from "./hours-schema.ts";
import { hoursWith, openHoursOf, weekFormOf } from "./week-form.ts";
import { WeekFields } from "./week-fields.tsx";

interface OwnHoursProps {
  /** the hours of a plan these fields are about */
  hoursIn: (plan: Plan) => WeekHours;
  /** a day was changed: puts the week into the plan, under the name of one step of Undo */
  keep: (hours: WeekHours, together: string) => void;
}

/** The hours of a week as part of a sheet: those of the business, or of a stream. */
export function OwnHours({ hoursIn, keep }: OwnHoursProps) {
  const t = useWords();
  const business = usePlan((plan) => plan.business);
  const hours = usePlan(hoursIn);
  const formats = useFormats(business);
  // a busy time that was there before and that the opening no longer covers is nobody's mistake
  const [atFirst] = useState(() => busyTimesOf(hours));
  const schema = useMemo(
    () => hoursSchema(t, formats.weekday, (busy) => atFirst.has(JSON.stringify(busy))),
    [t, formats, atFirst],
  );
  const { form, changeTogether } = usePlanForm({
    schema,
    keptBy: hoursFieldsSchema,
    shown: (plan) => ({ days: weekFormOf(hoursIn(plan)) }),
    keep: ({ days }, { together }) => {
      const { plan } = openPlanStore.getState();
      if (days === undefined || plan === null) return;
      const before = hoursIn(plan);
      const after = hoursWith(before, days);
      if (after !== before) keep(after, together);
    },
  });
  const open = openHoursOf(hours);
  return (
    <Stack>
      <WeekFields form={form} changeTogether={changeTogether} hours={hours} formats={formats} />
      <output>
        {open === 0 ? t("ask.hours.never") : t("ask.hours.open", { hours: formats.number(open) })}
      </output>
    </Stack>
  );
}

function busyTimesOf(hours: WeekHours): ReadonlySet<string> {
  return new Set(weekFormOf(hours).flatMap(({ busy }) => busy.map((each) => JSON.stringify(each))));
}
