import { formatsFor, type Formats, type FormatsFor } from "./formats.ts";

/** How a language writes the money and days of a country; "" leaves the country to the language. */
export type FormatsOf = (where: Pick<FormatsFor, "country" | "currency">) => Formats;

/** Makes them once for each country and currency: a browser takes milliseconds for it, and a list has many rows of each. */
export function formatsIn(screen: Pick<FormatsFor, "language" | "words">): FormatsOf {
  const known = new Map<string, Formats>();
  return ({ country, currency }) => {
    const key = `${country} ${currency}`;
    const formats = known.get(key) ?? formatsFor({ ...screen, country, currency });
    known.set(key, formats);
    return formats;
  };
}
