import { useMemo } from "react";
import * as v from "valibot";
import { yearlySalesOf } from "#advice/backup-budget.ts";
import { currencyDecimals, thousandsIn } from "#i18n/currency-decimals.ts";
import { readTypedNumber, type Thousands } from "#i18n/typed-number.ts";
import type { Translate } from "#i18n/translate.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { limits } from "#plan/field.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Stack } from "#ui/layout.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { plainNumber } from "#ui/type-into.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";

interface Fields {
  yearlyTechSpend: string;
  yearlySales: string;
}

/** null where nothing is typed */
interface Answer {
  yearlyTechSpend: number | null;
  yearlySales: number | null;
}

function amountOrNone(t: Translate, thousands: Thousands): v.GenericSchema<string, number | null> {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      if (dataset.value.trim() === "") return null;
      const read = readTypedNumber(dataset.value, thousands);
      if (read.is !== "number") addIssue({ message: t("cost.problem.amount") });
      else if (read.value > limits.amount) addIssue({ message: t("cost.problem.large") });
      else return read.value;
      return NEVER;
    }),
  );
}

/** What is spent on tech in a year, and sold: what the rule of thumb for backups asks. Both may stay blank. */
export function TechSpend() {
  const t = useWords();
  const business = usePlan((plan) => plan.business);
  const formats = useFormats(business);
  const byTheWeek = usePlan(
    (plan) => yearlySalesOf({ ...plan, business: { ...plan.business, yearlySales: null } })?.amount ?? null,
  );
  const { currency } = business;
  const thousands = thousandsIn(currency);
  const schema = useMemo(() => {
    const amount = amountOrNone(t, thousands);
    return v.strictObject({ yearlyTechSpend: amount, yearlySales: amount });
  }, [t, thousands]);
  const { form } = usePlanForm<Fields, Answer>({
    schema,
    shown: (plan) => ({
      yearlyTechSpend: shown(plan.business.yearlyTechSpend, currency),
      yearlySales: shown(plan.business.yearlySales, currency),
    }),
    keep: (usable, { together }) => apply(changeBusiness, usable, { together: `business ${together}` }),
  });
  const { errors } = form.formState;
  const money = {
    unit: currency,
    thousands,
    written: formats.moneyAsTyped,
    echo: (amount: number) => t("money.aYear", { amount: formats.moneyAsTyped(amount) }),
  };
  return (
    <Stack gap="apart">
      <NumberField
        {...money}
        label={t("money.techSpend")}
        help={t("money.techSpendHelp")}
        error={errors.yearlyTechSpend?.message}
        {...form.register("yearlyTechSpend")}
      />
      <NumberField
        {...money}
        label={t("money.yearlySales")}
        help={
          byTheWeek === null
            ? t("money.yearlySalesHelp")
            : t("money.yearlySalesByWeek", { amount: formats.money(byTheWeek) })
        }
        error={errors.yearlySales?.message}
        {...form.register("yearlySales")}
      />
    </Stack>
  );
}

function shown(amount: number | null, currency: string): string {
  return amount === null ? "" : plainNumber(Number(amount.toFixed(currencyDecimals(currency))));
}
