import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { changeBusiness } from "#plan/edits/change-business.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import { usePlaceContent } from "../content.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import { CountryField } from "./country-field.tsx";
import { countryChoices, currencyChoices, currencyName } from "./countries.ts";
import { likelyCountry } from "./likely-country.ts";
import { settledHere } from "./settled-here.ts";
import styles from "./place-page.module.css";

/** Page 2: what the business is called, and where it is. */
export function PlacePage(step: StepProps) {
  const t = useWords();
  const language = useLanguage();
  const content = usePlaceContent();
  const countries = useMemo(() => countryChoices(content, language), [content, language]);
  const schema = useMemo(
    () =>
      v.strictObject({
        name: v.pipe(v.string(), v.maxLength(120, t("wizard.place.nameLong"))),
        country: v.pipe(v.string(), v.nonEmpty(t("wizard.place.missing"))),
        currency: v.string(),
      }),
    [t],
  );

  function shown({ business: { name, country, currency } }: Plan): v.InferInput<typeof schema> {
    if (country !== "") return { name, country, currency };
    const likely = likelyCountry(navigator.languages, new Set(countries.map(({ id }) => id)));
    return { name, country: likely, currency: moneyOf(likely) ?? currency };
  }
  function moneyOf(id: string): string | undefined {
    return countries.find((country) => country.id === id)?.currency;
  }
  function settle({ country, currency }: { country: string; currency: string }): void {
    const paper = countries.find(({ id }) => id === country)?.paper ?? "a4";
    apply(settledHere, { content, country, currency, paper, language });
  }

  const { form, ...state } = usePlanForm({
    schema,
    shown,
    keep: ({ name, country, currency = "" }, { field, together }) => {
      if (field === "name" && name !== undefined) apply(changeBusiness, { name }, { together });
      if (field !== "name" && country !== undefined) settle({ country, currency });
    },
    onContinue: (answer) => {
      apply(changeBusiness, { name: answer.name.trim() }, { together: "name" });
      settle(answer);
      step.goOn();
    },
  });
  const { errors } = form.formState;
  const [country, currency] = useWatch({ control: form.control, name: ["country", "currency"] });
  const chosen = countries.find(({ id }) => id === country);
  const [otherMoney, setOtherMoney] = useState(false);
  const asksMoney = otherMoney || (chosen !== undefined && chosen.currency !== currency);
  return (
    <StepCard {...step} {...state} question={t("wizard.place.question")}>
      <TextField
        label={t("wizard.place.name")}
        help={t("wizard.place.nameHelp")}
        autoComplete="organization"
        dir="auto"
        error={errors.name?.message}
        {...form.register("name")}
      />
      <div className={styles.where}>
        <CountryField
          countries={countries}
          error={errors.country?.message}
          {...form.register("country", {
            onChange: ({ target }: { target: HTMLSelectElement }) =>
              form.setValue("currency", moneyOf(target.value) ?? currency),
          })}
        />
        {chosen && !asksMoney && (
          <p className={styles.settled}>
            {t("wizard.place.settled", {
              currency: currencyName(currency, language),
              paper: t(`wizard.paper.${chosen.paper}`),
            })}{" "}
            <Button kind="plain" small onClick={() => setOtherMoney(true)}>
              {t("wizard.place.otherMoney")}
            </Button>
          </p>
        )}
        {chosen && !chosen.known && <p className={styles.settled}>{t("wizard.place.noNumbers")}</p>}
      </div>
      {asksMoney && (
        <SelectField
          label={t("wizard.place.money")}
          options={currencyChoices(countries, currency, language).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          {...form.register("currency")}
        />
      )}
    </StepCard>
  );
}
