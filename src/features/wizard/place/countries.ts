import type { Content } from "#content/content.ts";
import type { MoneyAndPaper } from "#advice/settle-in.ts";

/** A country to choose: its name in the language of the screen, its money and paper. */
export interface CountryChoice extends MoneyAndPaper {
  id: string;
  name: string;
  /** whether we know its emergency numbers */
  known: boolean;
}

/** Every country by name, in the order of the language. */
export function countryChoices(
  { countries, otherCountries }: Pick<Content, "countries" | "otherCountries">,
  language: string,
): CountryChoice[] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const byName = new Intl.Collator(language);
  return [
    ...countries.map(({ id, currency, paper }) => ({ id, currency, paper, known: true })),
    ...otherCountries.map(({ id, currency, paper }) => ({ id, currency, paper, known: false })),
  ]
    .map((country): CountryChoice => ({ ...country, name: names.of(country.id) ?? country.id }))
    .toSorted((one, other) => byName.compare(one.name, other.name));
}

/** A currency to choose: "Swiss franc (CHF)". */
export interface CurrencyChoice {
  id: string;
  name: string;
}

/** The money of all countries by name, and the plan's own whatever it is. */
export function currencyChoices(
  countries: readonly CountryChoice[],
  own: string,
  language: string,
): CurrencyChoice[] {
  const byName = new Intl.Collator(language);
  const ids = new Set([...countries.map(({ currency }) => currency), own]);
  return [...ids]
    .map((id) => ({ id, name: currencyName(id, language) }))
    .toSorted((one, other) => byName.compare(one.name, other.name));
}

/** `Euro (EUR)`, or the code alone where the browser has no name for it. */
export function currencyName(id: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: "currency", fallback: "none" }).of(id);
  return name === undefined ? id : `${name} (${id})`;
}
