import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Formats } from "#i18n/formats.ts";
import { weekdays } from "#plan/week-hours.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanForm } from "../plan-form.ts";
import styles from "./day-editor.module.css";
import type { HoursFields } from "./hours-schema.ts";

interface CopyDayProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  changeTogether: PlanForm<HoursFields, Answer>["changeTogether"];
  day: number;
  formats: Formats;
}

/** "Copy to…": gives other days the same times. */
export function CopyDay<Answer>({ form, changeTogether, day, formats }: CopyDayProps<Answer>) {
  const t = useWords();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [said, setSaid] = useState("");
  const name = formats.weekday(day);

  function copy(): void {
    const { open, busy } = form.getValues(`days.${day}`);
    changeTogether("days", () => {
      for (const other of chosen) {
        form.setValue(`days.${other}.open`, open);
        form.setValue(`days.${other}.busy`, busy);
      }
    });
    const words =
      chosen.length === 0
        ? t("ask.hours.chooseDays")
        : t("ask.hours.copied", {
            day: name,
            days: formats.list(chosen.map((other) => formats.weekday(other))),
          });
    setSaid(words);
    announce(words);
    setChosen([]);
  }

  return (
    <Disclosure summary={t("ask.hours.copyOf", { day: name })}>
      <ChoiceGroup legend={t("ask.hours.copyTo", { day: name })} className={styles.days}>
        {weekdays.map(
          (weekday, other) =>
            other !== day && (
              <TickTile
                key={weekday}
                label={formats.weekday(other)}
                checked={chosen.includes(other)}
                onChange={({ target }) =>
                  setChosen((days) =>
                    target.checked
                      ? [...days, other].toSorted((one, another) => one - another)
                      : days.filter((one) => one !== other),
                  )
                }
              />
            ),
        )}
      </ChoiceGroup>
      <div className={styles.copy}>
        <Button small onClick={copy}>
          {t("ask.hours.copyNow")}
        </Button>
        <span>{said}</span>
      </div>
    </Disclosure>
  );
}
