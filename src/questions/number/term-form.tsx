import { useId } from "react";
import { useForm } from "react-hook-form";
import { changeNumber } from "#plan/edits/change-number.ts";
import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, whileTyping } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { useIsOnSheet, useSheetCheck } from "../sheet-checks.ts";
import styles from "./term-form.module.css";
import { askWords, problemWords, unitWords } from "./term-words.ts";
import { readTerm, thousandsOfUnit, typedAsShown, unitOf } from "./typed-term.ts";
import type { CostWords } from "../use-cost-words.ts";

interface TermFormProps {
  plan: Plan;
  at: PlanNumber;
  words: CostWords;
  onDone: () => void;
}

/**
 * The one field that changes a number. What can be used counts at once, letter by letter, as one step to undo; what
 * cannot stays as typed, and is told on Done or when the field is left.
 */
export function TermForm({ plan, at, words, onDone }: TermFormProps) {
  const { t, formats } = words;
  const id = useId();
  const isOnSheet = useIsOnSheet();
  const value = numberAt(plan, at);
  const { register, handleSubmit, formState, getValues, trigger } = useForm({
    mode: "onTouched",
    defaultValues: { typed: value === null ? "" : typedAsShown(plan, at, value) },
  });
  const unit = unitOf(at);
  const written = unit === "money" ? formats.moneyAsTyped : formats.number;

  useSheetCheck(() => {
    void trigger();
    const read = readTerm(plan, at, getValues("typed"));
    return read.ok ? [] : [{ id, text: problemWords(read.problem, words) }];
  });

  function take(typed: string): void {
    const read = readTerm(plan, at, typed);
    if (!read.ok) return;
    const keep = (): void => apply(changeNumber, { at, value: read.value }, { together: `number ${id}` });
    if (isOnSheet) whileTyping(keep);
    else keep(); // the working shows the sum at every letter
  }

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void handleSubmit(onDone)(event)}>
      <NumberField
        id={id}
        label={askWords(plan, at, words)}
        thousands={thousandsOfUnit(unit, plan.business.currency)}
        written={written}
        unit={unitWords(plan, at, words)}
        error={formState.errors.typed?.message}
        {...register("typed", {
          validate: (typed) => {
            const read = readTerm(plan, at, typed);
            return read.ok || problemWords(read.problem, words);
          },
          onChange: (event: { target: { value: string } }) => take(event.target.value),
        })}
      />
      <Button small type="submit">
        {t("cost.done")}
      </Button>
    </form>
  );
}
