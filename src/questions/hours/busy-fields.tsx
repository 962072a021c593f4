import type { UseFormReturn } from "react-hook-form";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./day-editor.module.css";
import type { HoursFields } from "./hours-schema.ts";
import { TimeField } from "./time-field.tsx";

interface BusyFieldsProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  day: number;
  place: number;
  /** as it is chosen now */
  level: string;
  onRemove: () => void;
}

const usualLevels = ["2", "3"];

/** When a day is busier than normal, and how busy. */
export function BusyFields<Answer>({ form, day, place, level, onRemove }: BusyFieldsProps<Answer>) {
  const t = useWords();
  const errors = form.formState.errors.days?.[day]?.busy?.[place];
  const number = place + 1;
  const levels = level === "" || usualLevels.includes(level) ? usualLevels : [...usualLevels, level];
  const nameOf = (one: string): string =>
    one === "0" || one === "2" || one === "3"
      ? t(`ask.hours.levelName${one}`)
      : t("ask.hours.levelNameOther", { level: one });
  return (
    <fieldset className={styles.times}>
      <legend className={styles.unseen}>{t("ask.hours.busyNo", { place: number })}</legend>
      <TimeField
        label={t("ask.hours.from")}
        error={errors?.from?.message}
        {...form.register(`days.${day}.busy.${place}.from`)}
      />
      <TimeField
        label={t("ask.hours.to")}
        error={errors?.to?.message}
        {...form.register(`days.${day}.busy.${place}.to`)}
      />
      <SelectField
        label={t("ask.hours.level")}
        options={levels.map((value) => ({ value, label: nameOf(value) }))}
        {...form.register(`days.${day}.busy.${place}.level`)}
      />
      <Button kind="plain" small aria-label={t("ask.hours.removeBusy", { place: number })} onClick={onRemove}>
        {t("ask.hours.remove")}
      </Button>
    </fieldset>
  );
}
