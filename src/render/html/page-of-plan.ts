import { loadContent } from "#content/load-content.ts";
import type { Figures } from "#cost/figures.ts";
import { composeDocument } from "#document/compose-document.ts";
import { paperContentParts } from "#document/paper-content.ts";
import type { PaperOptions } from "#document/paper-options.ts";
import { loadSecondLanguage } from "#document/second-language.ts";
import type { SheetId } from "#document/sheets.ts";
import { wordedToScroll } from "#document/word-document.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import { pageFile } from "./page-file.tsx";

/** What goes into the file, and the day it says ("YYYY-MM-DD"). */
export interface WantedPage {
  plan: Plan;
  figures: Figures;
  sheets: readonly SheetId[];
  options: PaperOptions;
  day: string;
}

/** The same sheets as on paper, as the text of one web page file in the plan's language. */
export async function pageOfPlan({ plan, figures, sheets, options, day }: WantedPage): Promise<string> {
  const language = nearestLanguage(plan.language);
  const [content, second] = await Promise.all([
    loadContent(language, paperContentParts),
    loadSecondLanguage(plan, language),
    loadMessages(language, ["paper", "numbers"]),
  ]);
  const words = wordsIn(language);
  const { country, currency } = plan.business;
  const formats = formatsFor({ language, country, currency, words });
  const print = { version: versionToPrint(plan), day };
  const document = composeDocument({ plan, figures, content, sheets, options, second, print });
  return pageFile(wordedToScroll(document, { tag: language, words, formats }), words);
}
