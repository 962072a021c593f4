import { swapNote } from "#document/chapters/swap-note.ts";
import type { Language } from "#document/word-document.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { layOutSwap } from "#layout/lay-out-swap.ts";
import type { SystemLetters } from "#layout/system-letters.ts";
import { versionToPrint } from "#plan/edits/mark-printed.ts";
import { paperSwaps } from "#plan/page-changes.ts";
import type { Plan } from "#plan/plan.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** A plan on paper, an older printing of it, and where that hangs. */
interface WantedSwap {
  plan: Plan;
  /** the whole plan as it prints now */
  whole: LaidOutPlan;
  swap: NonNullable<WantedPaper["swap"]>;
  language: Language;
  system: SystemLetters | null;
}

/** The sheets of paper that have to go into an older printing, behind a note that says which to swap. */
export function swapPaper({ plan, whole, swap, language, system }: WantedSwap): Promise<LaidOutPlan> {
  const { edition, places } = swap;
  const swaps = paperSwaps(edition.pages, whole.whole);
  const note = swapNote(plan, {
    swaps,
    places,
    before: { version: edition.version, on: edition.on, pages: edition.pages.length },
    now: { version: versionToPrint(plan), pages: whole.whole.length },
  });
  const fronts = swaps.filter(({ into }) => into !== null).map(({ first }) => first);
  return layOutSwap({ whole, fronts, note, language, system });
}
