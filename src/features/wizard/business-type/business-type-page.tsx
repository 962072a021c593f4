import { useMemo } from "react";
import * as v from "valibot";
import { startFromType } from "#advice/start-from-type.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import { useStarterContent } from "../content.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";

const somethingElse = "something-else";

/** Page 1: what kind of business it is; everything typical of it is filled in. */
export function BusinessTypePage(step: StepProps) {
  const t = useWords();
  const language = useLanguage();
  const content = useStarterContent();
  const isChosen = usePlan((plan) => plan.business.type !== "");
  const schema = useMemo(
    () =>
      v.strictObject({
        type: v.pipe(
          v.nullable(v.string(), ""), // no radio chosen
          v.nonEmpty(t("wizard.type.missing")),
        ),
      }),
    [t],
  );
  const { form, ...state } = usePlanForm({
    schema,
    shown: (plan) => ({ type: plan.business.type }),
    keep: ({ type }) => {
      if (type !== undefined) apply((plan, chosen: string) => startFromType(content, plan, chosen), type);
    },
    onContinue: step.goOn,
  });
  const byName = new Intl.Collator(language).compare;
  const types = content.businessTypes.toSorted(
    (one, other) =>
      Number(one.id === somethingElse) - Number(other.id === somethingElse) || byName(one.name, other.name),
  );
  return (
    <StepCard
      {...step}
      {...state}
      question={t("wizard.type.question")}
      help={<p>{isChosen ? t("wizard.type.changeLater") : t("wizard.type.help")}</p>}
    >
      <RadioGroup
        legend={t("wizard.type.question")}
        legendIsHeading
        layout="columns"
        options={types.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.formState.errors.type?.message}
        {...form.register("type")}
      />
    </StepCard>
  );
}
