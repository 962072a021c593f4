import type { Thousands } from "./typed-number.ts";

/** How many decimals people write in a currency: 2 in euros, 0 in yen, 3 in Kuwaiti dinars. */
export function currencyDecimals(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** How an amount of a currency is likely meant: "5.000" is five thousand euros, but five Kuwaiti dinars. */
export function thousandsIn(currency: string): Thousands {
  return currencyDecimals(currency) <= 2 ? "likely" : "unlikely";
}
