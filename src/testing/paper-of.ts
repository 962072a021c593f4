import { loadContent } from "#content/load-content.ts";
import { figuresOf } from "#cost/figures-of.ts";
import type { Composing } from "#document/compose-document.ts";
import { paperContentParts, type PaperContent } from "#document/paper-content.ts";
import { usualOptions, type PaperOptions } from "#document/paper-options.ts";
import { loadSecondLanguage } from "#document/second-language.ts";
import { tickedCards, tickedSheets, type SheetId } from "#document/sheets.ts";
import type { Language } from "#document/word-document.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { layOutPlan, type LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";

/** Other sheets than the ticked ones, or another way to print them. */
interface PaperChanges {
  sheets?: (plan: Plan, figures: Composing["figures"], content: PaperContent) => SheetId[];
  options?: Partial<PaperOptions>;
}

/** What the paper of a plan is composed from: printed as version 4 on 21 November 2026, the ticked sheets or others. */
export async function paperFacts(plan: Plan, changes: PaperChanges = {}): Promise<Composing> {
  const content = await loadContent("en", paperContentParts);
  const figures = figuresOf(plan);
  const sheets = (changes.sheets ?? tickedSheets)(plan, figures, content);
  const options = { ...usualOptions, ...changes.options };
  const second = await loadSecondLanguage(plan, "en");
  return { plan, figures, content, sheets, options, second, print: { version: 4, day: "2026-11-21" } };
}

/** The sheets everybody prints: the cover, the call sheet, the cards that are ticked, several at once. */
export function mainSheets(plan: Plan, figures: Composing["figures"]): SheetId[] {
  return ["cover", "call-sheet", ...tickedCards(plan, figures), "several"];
}

/** English, with the numbers and dates of the plan's country. */
export async function englishFor({ business }: Plan): Promise<Language> {
  await loadMessages("en", ["paper", "numbers"]);
  const words = wordsIn("en");
  return {
    tag: "en",
    words,
    formats: formatsFor({ language: "en", country: business.country, currency: business.currency, words }),
  };
}

/** The paper of a plan, laid out. */
export async function paperOf(plan: Plan, changes: PaperChanges = {}): Promise<LaidOutPlan> {
  return layOutPlan(await paperFacts(plan, changes), await englishFor(plan));
}
