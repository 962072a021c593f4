import { loadContent } from "#content/load-content.ts";
import { paperContentParts } from "#document/paper-content.ts";
import { loadSecondLanguage } from "#document/second-language.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { layOutPlan, type LaidOutPlan } from "#layout/lay-out-plan.ts";
import { versionToPrint } from "#plan/edits/mark-printed.ts";
import { swapPaper } from "./swap-paper.ts";
import type { WantedPaper } from "./wanted-paper.ts";
import { systemLetters } from "#render/system-letters/system-letters.ts";

/**
 * A plan's sheets in its own language, as they print today. Brings in the words and the content of that language
 * when they are first wanted; a language the app lacks is printed in English.
 */
export async function paperOfPlan({
  plan,
  figures,
  sheets,
  options,
  day,
  swap,
}: WantedPaper): Promise<LaidOutPlan> {
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
  const inWords = { tag: language, words, formats };
  const composing = { plan, figures, content, sheets, options, second, print };
  const system = systemLetters();
  const whole = await layOutPlan(composing, inWords, system);
  return swap === undefined ? whole : swapPaper({ plan, whole, swap, language: inWords, system });
}
