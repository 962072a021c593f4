import { swapNote } from "#document/chapters/swap-note.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { layOutSwap } from "#layout/lay-out-swap.ts";
import { versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Edition } from "#plan/edition.ts";
import { paperSwaps } from "#plan/page-changes.ts";
import type { Plan } from "#plan/plan.ts";

/** A plan on paper, an older printing of it, and where that hangs. */
export interface WantedSwap {
  plan: Plan;
  /** the whole plan as it prints now */
  whole: LaidOutPlan;
  edition: Edition;
  places: readonly string[];
}

/** The sheets of paper that have to go into an older printing, behind a note that says which to swap. */
export async function swapPaper({ plan, whole, edition, places }: WantedSwap): Promise<LaidOutPlan> {
  const language = nearestLanguage(plan.language);
  await loadMessages(language, ["paper", "numbers"]);
  const words = wordsIn(language);
  const { country, currency } = plan.business;
  const formats = formatsFor({ language, country, currency, words });
  const pages = whole.sheets.map(({ inShort }) => inShort);
  const swaps = paperSwaps(edition.pages, pages);
  const note = swapNote(plan, {
    swaps,
    places,
    before: { version: edition.version, on: edition.on, pages: edition.pages.length },
    now: { version: versionToPrint(plan), pages: pages.length },
  });
  const fronts = swaps.filter(({ into }) => into !== null).map(({ first }) => first);
  return layOutSwap({ whole, fronts, note, language: { tag: language, words, formats } });
}
