import type { UseFormReturn } from "react-hook-form";
import type { Formats } from "#i18n/formats.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanForm } from "../plan-form.ts";
import { DayBar } from "./day-bar.tsx";
import { DayEditor } from "./day-editor.tsx";
import type { stretchesOf } from "./day-hours.ts";
import { busyWords, openWords } from "./day-words.ts";
import type { HoursFields } from "./hours-schema.ts";
import styles from "./week-fields.module.css";
import type { Scale } from "./scale.ts";

interface DayRowProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  changeTogether: PlanForm<HoursFields, Answer>["changeTogether"];
  /** Monday 0 */
  day: number;
  stretches: ReturnType<typeof stretchesOf>;
  scale: Scale;
  formats: Formats;
  isChanging: boolean;
  onChanging: (isChanging: boolean) => void;
}

/** A day of the week in words and as a bar; its times open under it. */
export function DayRow<Answer>({
  form,
  changeTogether,
  day,
  stretches,
  scale,
  formats,
  isChanging,
  onChanging,
}: DayRowProps<Answer>) {
  const t = useWords();
  const name = formats.weekday(day);
  const editor = `day-${day}`;
  return (
    <li className={styles.day}>
      <div className={styles.line}>
        <h2 className={styles.name}>{name}</h2>
        <div className={styles.bar}>
          <DayBar stretches={stretches} scale={scale} />
        </div>
        <p className={styles.words}>
          <span className={styles.open}>{openWords(stretches, t, formats)}</span>
          {busyWords(stretches, t, formats).map((words) => (
            <span key={words} className={styles.busy}>
              {words}
            </span>
          ))}
        </p>
        <Button
          kind="plain"
          small
          className={styles.change}
          aria-label={
            isChanging ? t("ask.hours.doneWith", { day: name }) : t("ask.hours.changeOf", { day: name })
          }
          aria-expanded={isChanging}
          aria-controls={editor}
          onClick={() => onChanging(!isChanging)}
        >
          {isChanging ? t("ask.hours.done") : t("ask.hours.change")}
        </Button>
      </div>
      <div id={editor} className={styles.editor} hidden={!isChanging}>
        {isChanging && <DayEditor form={form} changeTogether={changeTogether} day={day} formats={formats} />}
      </div>
    </li>
  );
}
