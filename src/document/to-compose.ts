import { loadContent } from "#content/load-content.ts";
import type { Figures } from "#cost/figures.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import type { Composing } from "./compose-document.ts";
import { paperContentParts } from "./paper-content.ts";
import type { PaperOptions } from "./paper-options.ts";
import { loadSecondLanguage } from "./second-language.ts";
import type { SheetId } from "./sheets.ts";
import type { Language } from "./word-document.ts";

/** The sheets of a plan that are wanted, and the day their feet say ("YYYY-MM-DD"). */
export interface WantedSheets {
  plan: Plan;
  figures: Figures;
  sheets: readonly SheetId[];
  options: PaperOptions;
  day: string;
}

/**
 * What `composeDocument` asks for to make these sheets as they print today, and the plan's language to put them into
 * words. Brings in the words and the content of that language when they are first wanted; a language the app lacks
 * is printed in English.
 */
export async function toCompose({
  plan,
  figures,
  sheets,
  options,
  day,
}: WantedSheets): Promise<{ composing: Composing; language: Language }> {
  const tag = nearestLanguage(plan.language);
  const [content, second] = await Promise.all([
    loadContent(tag, paperContentParts),
    loadSecondLanguage(plan, tag),
    loadMessages(tag, ["paper", "numbers"]),
  ]);
  const words = wordsIn(tag);
  const { country, currency } = plan.business;
  const formats = formatsFor({ language: tag, country, currency, words });
  const print = { version: versionToPrint(plan), day };
  return {
    composing: { plan, figures, content, sheets, options, second, print },
    language: { tag, words, formats },
  };
}
