import type { BackupYear } from "#cost/backup-year.ts";
import type { CostWords } from "../use-cost-words.ts";

/** What a backup pays a year against what it costs: "It pays about €300 a year and costs about €90." Without drama. */
export function paysWords(
  { costs, saves }: BackupYear,
  { t, about }: Pick<CostWords, "t" | "about">,
): string {
  const amounts = { saves: about(Math.max(0, saves)), costs: about(costs) };
  if (costs < 1) return saves < 1 ? t("backups.paysNothingFree") : t("backups.paysFree", amounts);
  return costs > saves ? t("backups.costsMore", amounts) : t("backups.pays", amounts);
}
