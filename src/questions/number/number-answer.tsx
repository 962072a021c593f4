import { use, useId } from "react";
import * as v from "valibot";
import { changeNumber } from "#plan/edits/change-number.ts";
import { isGiven } from "#plan/given-number.ts";
import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { NumberField } from "#ui/number-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetForm } from "../sheet-checks.ts";
import { useCostWords, type CostWords } from "../use-cost-words.ts";
import { helpWords, problemWords, unitWords } from "./term-words.ts";
import { readTerm, thousandsOfUnit, typedAsShown, unitOf } from "./typed-term.ts";

interface Fields {
  answer: string;
}

/** One number of the plan as the only field of a page, open at once; the question itself stands above it. */
export function NumberAnswer({ at }: { at: PlanNumber }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  const id = useId();
  const { form } = usePlanForm<Fields, Fields>({
    schema: answerSchema(plan, at, words),
    shown: (open) => ({ answer: typedIn(open, at) }),
    keep: ({ answer }) => {
      const read = answer === undefined ? null : readTerm(plan, at, answer);
      if (read?.ok) apply(changeNumber, { at, value: read.value }, { together: `number ${id}` });
    },
  });
  const unit = unitOf(at);
  return (
    <NumberField
      form={use(SheetForm)}
      label={words.t("ask.answer")}
      help={helpWords(plan, at, words)}
      thousands={thousandsOfUnit(unit, plan.business.currency)}
      written={unit === "money" ? words.formats.moneyAsTyped : words.formats.number}
      unit={unitWords(plan, at, words)}
      error={form.formState.errors.answer?.message}
      {...form.register("answer")}
    />
  );
}

/** A number nobody gave may stay blank: that is to skip the question. */
function answerSchema(plan: Plan, at: PlanNumber, words: CostWords): v.GenericSchema<Fields, Fields> {
  return v.strictObject({
    answer: v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed || (dataset.value.trim() === "" && !isGiven(plan, at))) return;
        const read = readTerm(plan, at, dataset.value);
        if (!read.ok) addIssue({ message: problemWords(read.problem, words) });
      }),
    ),
  });
}

function typedIn(plan: Plan, at: PlanNumber): string {
  const value = numberAt(plan, at);
  return value === null || !isGiven(plan, at) ? "" : typedAsShown(plan, at, value);
}
