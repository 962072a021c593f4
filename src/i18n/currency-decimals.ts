/** How many decimals people write in a currency: 2 in euros, 0 in yen, 3 in Kuwaiti dinars. */
export function currencyDecimals(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
