import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { weeklySales } from "#advice/with-weekly-sales.ts";
import { thousandsIn } from "#i18n/currency-decimals.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { certainties, salesPeriods, type Business, type SalesPeriod } from "#plan/business.ts";
import { limits } from "#plan/field.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { unknownWeeklySales } from "#plan/weekly-sales.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { NumberField } from "#ui/number-field.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { plainNumber } from "#ui/type-into.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { useStarterContent } from "../content.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import { salesAsAsked, withSalesAsked } from "./sales-as-asked.ts";
import styles from "./sales-page.module.css";
import { PeriodField } from "./period-field.tsx";

/** Page 3: what is sold in a week, a month or a year, and how surely the owner knows. */
export function SalesPage(step: StepProps) {
  const t = useWords();
  const content = useStarterContent();
  const business = usePlan((plan) => plan.business);
  const formats = useFormats(business);
  const thousands = thousandsIn(business.currency);
  const example = plainNumber(6500); // 6,500 and 6.500 would have to be asked about
  const schema = useMemo(
    () =>
      v.strictObject({
        amount: v.pipe(
          v.string(),
          v.rawTransform(({ dataset, addIssue, NEVER }) => {
            const read = readTypedNumber(dataset.value, thousands);
            if (read.is !== "number") addIssue({ message: t("wizard.sales.notANumber", { example }) });
            else if (read.value > limits.amount) addIssue({ message: t("wizard.sales.tooLarge") });
            else if (read.value === 0) addIssue({ message: t("wizard.sales.nothing") });
            else return read.value;
            return NEVER;
          }),
        ),
        per: v.picklist(salesPeriods),
        certainty: v.picklist(certainties),
      }),
    [t, example, thousands],
  );

  const { form, ...state } = usePlanForm({
    schema,
    shown: salesShown,
    keep: ({ amount, per = "week", certainty = "rough" }, { field, together }) => {
      if (field === "certainty" && amount === undefined) return;
      apply(
        (plan, asked: Parameters<typeof withSalesAsked>[2]) => withSalesAsked(content, plan, asked),
        // what cannot be used counts as blank: the sales are not known
        { amount: amount ?? null, per, certainty },
        { ...(field === "amount" && { together }) },
      );
    },
    onContinue: () => {
      // "Roughly" stood there, and nobody changed it
      apply(confirmGuesses, { paths: [guessPath.business("certainty")] });
      step.goOn();
    },
  });
  const { errors } = form.formState;
  const per = useWatch({ control: form.control, name: "per" });
  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      question={t("wizard.sales.question")}
      help={<p>{t("wizard.sales.help")}</p>}
    >
      <NumberField
        label={t("wizard.sales.amount")}
        error={errors.amount?.message}
        thousands={thousands}
        written={formats.moneyAsTyped}
        echo={(amount) =>
          amount > 0
            ? t("wizard.sales.echo", {
                amount: formats.moneyAsTyped(Math.round(weeklySales({ amount, per }))),
              })
            : ""
        }
        unit={<PeriodField {...form.register("per")} />}
        {...form.register("amount")}
      />
      <RadioGroup
        legend={t("wizard.sales.certainty")}
        layout="row"
        options={certainties.map((certainty) => ({
          value: certainty,
          label: t(`wizard.sales.${certainty}`),
        }))}
        {...form.register("certainty")}
      />
      <p className={styles.skipMeans}>
        {t("wizard.sales.skipMeans", { amount: formats.money(unknownWeeklySales) })}
      </p>
    </StepCard>
  );
}

function salesShown(plan: Plan): { amount: string; per: SalesPeriod } & Pick<Business, "certainty"> {
  const { amount, per } = salesAsAsked(plan);
  return { amount: amount === null ? "" : plainNumber(amount), per, certainty: plan.business.certainty };
}
