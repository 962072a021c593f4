import type { OutageCost } from "#cost/one-outage.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Certainty } from "#plan/business.ts";
import type { LiveWords } from "./use-live-words.ts";

/** What an outage cost: the amount, its range and why, and what the backups saved of it. */
export interface CostLines {
  lost: string | null;
  because: string;
  saved: string | null;
}

export function costLines(
  cost: OutageCost | null,
  saved: number,
  { t, about, formats, certainty }: Pick<LiveWords, "t" | "about" | "formats"> & { certainty: Certainty },
): CostLines {
  const says = saved >= 1 ? t("live.report.saved", { about: about(saved) }) : null;
  if (cost === null) return { lost: null, because: t("live.report.noCost"), saved: says };
  const { low, likely, high } = cost.prepared;
  if (isNextToNothing(likely)) return { lost: null, because: t("live.report.lostNothing"), saved: says };
  const between = t("live.report.between", { low: formats.money(low), high: formats.money(high) });
  return {
    lost: t("live.report.lost", { about: about(likely) }),
    because: `${between} ${t(`live.report.why.${certainty}`)}`,
    saved: says,
  };
}
