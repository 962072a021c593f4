import type { Content } from "./content.ts";

/** The categories of things that take money. */
const takeMoney = new Set(["payments-card-terminal", "payments-online", "point-of-sale"]);

/** Whether customers pay through things of this category. */
export function takesMoney(category: string): boolean {
  return takeMoney.has(category);
}

/** How people pay in a country, beside cards: the usual ways, in order of choice. What is not `sourced` is trade knowledge. */
export interface WaysToPay {
  country: string;
  options: { text: string; sourced: boolean }[];
}

/** The other ways to get paid in a country (ISO code); null where we know none. */
export function waysToPayIn(
  { countries, paymentAlternatives }: Pick<Content, "countries" | "paymentAlternatives">,
  country: string,
): WaysToPay | null {
  const name = countries.find(({ id }) => id === country)?.name;
  const options = paymentAlternatives.countries.find(({ id }) => id === country)?.options;
  return name === undefined || options === undefined ? null : { country: name, options };
}
