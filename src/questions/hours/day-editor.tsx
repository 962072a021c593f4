import { useRef } from "react";
import { useFieldArray, useWatch, type UseFormReturn } from "react-hook-form";
import type { Formats } from "#i18n/formats.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanForm } from "../plan-form.ts";
import { BusyFields } from "./busy-fields.tsx";
import { CopyDay } from "./copy-day.tsx";
import styles from "./day-editor.module.css";
import type { HoursFields } from "./hours-schema.ts";
import { OpeningFields } from "./opening-fields.tsx";

interface DayEditorProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  changeTogether: PlanForm<HoursFields, Answer>["changeTogether"];
  /** Monday 0 */
  day: number;
  formats: Formats;
}

const mostOpenings = 2;
const mostBusyTimes = 8;
const nineToFive = { from: "09:00", to: "17:00", aroundTheClock: false };

/** The times of a day: when it opens and closes, when it is busier, and the way to give other days the same. */
export function DayEditor<Answer>({ form, changeTogether, day, formats }: DayEditorProps<Answer>) {
  const t = useWords();
  const name = formats.weekday(day);
  const openings = useFieldArray({ control: form.control, name: `days.${day}.open` });
  const busyTimes = useFieldArray({ control: form.control, name: `days.${day}.busy` });
  const days = useWatch({ control: form.control, name: "days" });
  const hours = days[day] ?? { open: [], busy: [] };
  const isOpen = hours.open.length > 0;
  const addBusy = useRef<HTMLButtonElement>(null);

  function setOpen(opens: boolean): void {
    const like = days.find(({ open }) => open.length > 0)?.open ?? [nineToFive];
    changeTogether(`days.${day}`, () => {
      busyTimes.replace([]);
      openings.replace(opens ? like : []);
    });
  }

  return (
    <div className={styles.editor}>
      <div className={styles.isOpen}>
        <TickTile
          label={t("ask.hours.isOpen", { day: name })}
          checked={isOpen}
          onChange={({ target }) => setOpen(target.checked)}
        />
      </div>
      {openings.fields.map((field, place) => (
        <OpeningFields
          key={field.id}
          form={form}
          at={`days.${day}.open.${place}`}
          day={day}
          place={place}
          hours={hours.open[place] ?? nineToFive}
          isOnly={openings.fields.length === 1}
          onRemove={() => {
            openings.remove(place);
            form.setFocus(`days.${day}.open.0.from`);
          }}
        />
      ))}
      {isOpen && openings.fields.length < mostOpenings && (
        <div>
          <Button
            small
            icon="plus"
            onClick={() => openings.append({ from: "", to: "", aroundTheClock: false })}
          >
            {t("ask.hours.addOpening")}
          </Button>
        </div>
      )}
      {isOpen && (
        <div className={styles.busyTimes}>
          <h3>{t("ask.hours.busyTimes")}</h3>
          {busyTimes.fields.map((field, place) => (
            <BusyFields
              key={field.id}
              form={form}
              day={day}
              place={place}
              level={hours.busy[place]?.level ?? ""}
              onRemove={() => {
                busyTimes.remove(place);
                addBusy.current?.focus();
              }}
            />
          ))}
          {busyTimes.fields.length < mostBusyTimes && (
            <div>
              <Button
                ref={addBusy}
                small
                icon="plus"
                onClick={() => busyTimes.append({ from: "", to: "", level: "2" })}
              >
                {t("ask.hours.addBusy")}
              </Button>
            </div>
          )}
        </div>
      )}
      <Cluster>
        <CopyDay form={form} changeTogether={changeTogether} day={day} formats={formats} />
      </Cluster>
    </div>
  );
}
