import type { Formats } from "#i18n/formats.ts";

/** An amount in a sum: nothing at all is written as a figure, since it is one term among others. */
export function sumMoney(amount: number, formats: Formats): string {
  return amount === 0 ? formats.moneyAsTyped(0) : formats.money(amount);
}
