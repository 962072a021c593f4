import type { Rung } from "#cost/figures.ts";
import { isNextToNothing, roundedForPeople } from "#i18n/rounding.ts";
import type { CostWords } from "./use-cost-words.ts";

/** Whether two amounts read the same, though they are not: what lies between them is then no figure to tell. */
export function differsALittle(one: number, other: number): boolean {
  return !isNextToNothing(one - other) && roundedForPeople(one) === roundedForPeople(other);
}

/** That the backups save little or nothing, or cost more than they save; null where they save an amount worth telling. */
export function savesLittleWords(
  { hours, unprepared, prepared }: Rung,
  { t, about, duration }: Pick<CostWords, "t" | "about" | "duration">,
): string | null {
  const saved = unprepared.likely - prepared.likely;
  const length = duration(hours);
  if (differsALittle(unprepared.likely, prepared.likely))
    return t(saved > 0 ? "cost.backup.savesALittle" : "cost.backup.costsALittleMore", { length });
  if (saved >= 1) return null;
  return saved <= -1
    ? t("cost.backup.costsMore", { about: about(-saved), length })
    : t("cost.backup.savesNothing", { length });
}

/** What an outage costs in two states; `prepared` is null where no backup could help. */
export interface Saved {
  unprepared: number;
  prepared: number | null;
  saved: number;
}

/** What the backups do in an outage of this length: "saves €260", "saves a little"; "" where none could help. */
export function savedWords(
  { unprepared, prepared, saved }: Saved,
  { t, formats }: Pick<CostWords, "t" | "formats">,
): string {
  if (prepared === null) return "";
  if (differsALittle(unprepared, prepared))
    return t(saved > 0 ? "cost.savesALittle" : "cost.costsALittleMore");
  const amount = formats.money(Math.abs(saved));
  return saved < -1 ? t("cost.costsMore", { amount }) : t("cost.saves", { amount });
}
