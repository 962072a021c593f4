import type { UseFormReturn } from "react-hook-form";
import { Button } from "#ui/button.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./day-editor.module.css";
import type { OpenHours } from "./day-hours.ts";
import type { HoursFields } from "./hours-schema.ts";
import { TimeField } from "./time-field.tsx";

interface OpeningFieldsProps<Answer> {
  form: UseFormReturn<HoursFields, unknown, Answer>;
  at: `days.${number}.open.${number}`;
  day: number;
  place: number;
  /** as they are typed now */
  hours: OpenHours;
  isOnly: boolean;
  onRemove: () => void;
}

/** When a day opens and closes; equal times ask whether 24 hours are meant. */
export function OpeningFields<Answer>({
  form,
  at,
  day,
  place,
  hours: { from, to },
  isOnly,
  onRemove,
}: OpeningFieldsProps<Answer>) {
  const t = useWords();
  const errors = form.formState.errors.days?.[day]?.open?.[place];
  const number = place + 1;
  return (
    <fieldset className={styles.times}>
      <legend className={isOnly ? styles.unseen : styles.legend}>
        {isOnly ? t("ask.hours.opening") : t("ask.hours.openingNo", { place: number })}
      </legend>
      <TimeField
        label={t("ask.hours.opens")}
        error={errors?.from?.message}
        {...form.register(`${at}.from`)}
      />
      <TimeField label={t("ask.hours.closes")} error={errors?.to?.message} {...form.register(`${at}.to`)} />
      {!isOnly && (
        <Button
          kind="plain"
          small
          aria-label={t("ask.hours.removeOpening", { place: number })}
          onClick={onRemove}
        >
          {t("ask.hours.remove")}
        </Button>
      )}
      {from !== "" && from === to && (
        <div className={styles.wide}>
          <TickTile label={t("ask.hours.yes24")} {...form.register(`${at}.aroundTheClock`)} />
        </div>
      )}
      {to !== "" && to < from && to !== "00:00" && <p className={styles.note}>{t("ask.hours.nextDay")}</p>}
    </fieldset>
  );
}
