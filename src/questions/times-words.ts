import type { CostWords } from "./use-cost-words.ts";

/** "twice a year"; "once in 2 years", for "0.5 times a year" is nothing anybody says. */
export function timesWords(times: number, { t, formats }: Pick<CostWords, "t" | "formats">): string {
  return times > 0 && times < 1
    ? t("cost.onceIn", { years: formats.number(Number((1 / times).toFixed(1))) })
    : t("cost.times", { count: times });
}
