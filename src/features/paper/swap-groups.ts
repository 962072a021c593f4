import { changedSincePrinted, versionToPrint } from "#plan/edits/mark-printed.ts";
import { editionOfCopy, type Edition } from "#plan/edition.ts";
import type { Plan } from "#plan/plan.ts";
import type { Copy } from "#plan/upkeep.ts";

/** An older printing, and the places where it hangs; [] where nobody said. */
export interface SwapGroup {
  edition: Edition;
  places: Copy[];
}

/** Older paper that can be brought up to date by swapping pages, newest first, and copies nothing is known of. */
export interface OlderPaper {
  groups: SwapGroup[];
  unknown: Copy[];
}

/** What hangs somewhere and is older than what prints now; the last printing where no places are known. */
export function olderPaper(plan: Plan): OlderPaper {
  const next = versionToPrint(plan);
  const named = plan.copies.filter(({ where }) => where.trim() !== "");
  const [newest] = plan.printed.editions ?? [];
  if (named.length === 0) {
    return {
      groups: newest && changedSincePrinted(plan) ? [{ edition: newest, places: [] }] : [],
      unknown: [],
    };
  }
  const older = named.filter(({ version }) => version !== 0 && version !== next);
  const groups = new Map<string, SwapGroup>();
  for (const copy of older) {
    const edition = editionOfCopy(plan, copy);
    if (edition === null) continue;
    const places = groups.get(edition.id)?.places ?? [];
    groups.set(edition.id, { edition, places: [...places, copy] });
  }
  return {
    groups: [...groups.values()].toSorted((a, b) => b.edition.version - a.edition.version),
    unknown: older.filter((copy) => editionOfCopy(plan, copy) === null),
  };
}
