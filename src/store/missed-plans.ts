import type { ListedPlans } from "#storage/kept-plans.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";
import { emptySentinel, lookBack, type Lost, type Sentinel } from "#storage/sentinel.ts";

/** What was noted of the plans before they were listed: how many, when one was saved, when one was copied out. */
export interface Noted {
  plans: number;
  savedAt: string;
  copiedOn: string;
}

export function notedIn(last: Sentinel | null): Noted {
  const { plans, gone, savedAt, copiedOn } = last ?? emptySentinel;
  return { plans: plans.length + gone.length, savedAt, copiedOn };
}

/**
 * What is missed of what was noted, and what is to be noted now: nothing where there never was anything. `without`:
 * ids of plans that are not missed.
 */
export function missedPlans(
  last: Sentinel | null,
  { plans, revisions }: Pick<ListedPlans, "plans" | "revisions">,
  without: readonly string[],
): { lost: Lost | null; next: Sentinel | null } {
  const found = lookBack(last, revisions, without);
  const isLost = found.gone.length + found.older.length > 0;
  const lost = isLost ? { gone: found.gone.length, older: found.older.length } : null;
  if (last === null && revisions.length === 0) return { lost, next: null };
  // while something is missed, what is said of it stays
  const moments = isLost && last !== null ? notedIn(last) : momentsOf(plans);
  const { savedAt, copiedOn } = moments;
  return { lost, next: { ...found, savedAt, copiedOn, spare: last?.spare ?? "" } };
}

/** When one of these plans was saved last, and when a copy of one left this browser last. */
function momentsOf(plans: readonly PlanSummary[]): Omit<Noted, "plans"> {
  return {
    savedAt: latest(plans.map(({ savedAt }) => savedAt)),
    copiedOn: latest(plans.map(({ copiedOut }) => copiedOut?.on ?? "")),
  };
}

function latest(moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? "";
}
