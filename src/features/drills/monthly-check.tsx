import { useForm } from "react-hook-form";
import type { Drills } from "#content/drills.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { keepDrill } from "#plan/edits/keep-drill.ts";
import type { Plan } from "#plan/plan.ts";
import { linesKept } from "#questions/lines.ts";
import { useToday } from "#questions/use-today.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextArea } from "#ui/text-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./drills.module.css";

/** Fifteen minutes a month: one small test, what got stuck, and the backup that was tried in it. */
export function MonthlyCheck({ plan, quickDrills }: { plan: Plan; quickDrills: Drills["quickDrills"] }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const today = useToday();
  const { register, handleSubmit, reset, formState } = useForm({
    defaultValues: { checkWhat: "", checkMinutes: "15", checkBackup: "", checkFound: "" },
  });
  const steps = quickDrills.find(({ id }) => id === "monthly-stress")?.steps ?? [];
  const tests = steps.slice(1, -1); // between "a quiet hour" and "write it down"
  const backups = plan.dependencies.filter(({ backup }) => (backup?.title ?? "").trim() !== "");

  function keep({
    checkWhat,
    checkMinutes,
    checkBackup,
    checkFound,
  }: {
    checkWhat: string;
    checkMinutes: string;
    checkBackup: string;
    checkFound: string;
  }) {
    apply(keepDrill, {
      id: newId(),
      scenario: checkWhat,
      minutes: minutesTyped(checkMinutes) ?? 0,
      on: today,
      findings: linesKept(checkFound.split("\n")),
      tried: checkBackup === "" ? null : checkBackup,
    });
    reset();
    offerUndo(t("drills.check.kept"));
  }
  return (
    <HangCard heading={<h2>{t("drills.check")}</h2>}>
      <CardBody>
        <form noValidate className={styles.check} onSubmit={(event) => void handleSubmit(keep)(event)}>
          <RadioGroup
            legend={t("drills.check.what")}
            help={t("drills.checkHelp")}
            options={tests.map((test) => ({ value: test, label: test }))}
            error={formState.errors.checkWhat?.message}
            {...register("checkWhat", { validate: (what) => what !== "" || t("drills.check.blank") })}
          />
          <NumberField
            label={t("drills.check.minutes")}
            thousands="unlikely"
            written={formats.number}
            error={formState.errors.checkMinutes?.message}
            {...register("checkMinutes", {
              validate: (typed) => minutesTyped(typed) !== null || t("drills.check.minutesWrong"),
            })}
          />
          <SelectField
            label={t("drills.check.backup")}
            help={t("drills.check.backupHelp")}
            options={[
              { value: "", label: t("drills.check.noBackup") },
              ...backups.map(({ id, name, backup }) => ({
                value: id,
                label: t("drills.drill.backup", { backup: backup?.title ?? "", thing: name }),
              })),
            ]}
            {...register("checkBackup")}
          />
          <TextArea
            label={t("drills.check.found")}
            rows={3}
            dir="auto"
            maxLength={5000}
            {...register("checkFound")}
          />
          <div>
            <Button type="submit">{t("drills.check.keep")}</Button>
          </div>
        </form>
      </CardBody>
    </HangCard>
  );
}

/** Minutes of a check, from one to a day; null for anything else. */
function minutesTyped(typed: string): number | null {
  const read = readTypedNumber(typed, "unlikely");
  return read.is === "number" && read.value >= 1 && read.value <= 1440 ? Math.round(read.value) : null;
}
