import type { ComponentProps } from "react";
import { Field } from "#ui/field.tsx";
import fieldStyles from "#ui/field.module.css";
import { useIsLooking } from "#ui/looking.tsx";
import { useWords } from "#ui/words.tsx";
import type { CountryChoice } from "./countries.ts";

interface CountryFieldProps extends ComponentProps<"select"> {
  countries: readonly CountryChoice[];
  error: string | undefined;
}

/** All countries, those we know emergency numbers of first. */
export function CountryField({ countries, error, ...select }: CountryFieldProps) {
  const t = useWords();
  const isLooking = useIsLooking();
  return (
    <Field
      id={select.name}
      label={t("wizard.place.country")}
      help={t("wizard.place.countryHelp")}
      error={error}
    >
      {(wired) => (
        <select
          {...select}
          {...wired}
          disabled={isLooking || select.disabled}
          autoComplete="country"
          className={fieldStyles.control}
        >
          <option value="">{t("wizard.place.choose")}</option>
          <optgroup label={t("wizard.place.known")}>
            <Countries of={countries.filter(({ known }) => known)} />
          </optgroup>
          <optgroup label={t("wizard.place.others")}>
            <Countries of={countries.filter(({ known }) => !known)} />
          </optgroup>
        </select>
      )}
    </Field>
  );
}

function Countries({ of: countries }: { of: readonly CountryChoice[] }) {
  return countries.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
