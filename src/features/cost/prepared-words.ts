import type { BackupsInPlay } from "./backups-in-play.ts";
import type { CostWords } from "#questions/use-cost-words.ts";

/** What the striped bars are: "with your backup, never tried". */
export function preparedWords(
  { things, neverTried, lastTried }: BackupsInPlay,
  { t, formats }: Pick<CostWords, "t" | "formats">,
): string {
  if (things.length === 1)
    return lastTried === null
      ? t("cost.withBackup.never")
      : t("cost.withBackup.tried", { day: formats.day(lastTried) });
  if (neverTried.length === things.length) return t("cost.withBackups.never");
  return neverTried.length === 0
    ? t("cost.withBackups")
    : t("cost.withBackups.some", { count: neverTried.length });
}
