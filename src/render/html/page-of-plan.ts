import { composeDocument } from "#document/compose-document.ts";
import { toCompose, type WantedSheets } from "#document/to-compose.ts";
import { wordedToScroll } from "#document/word-document.ts";
import { pageFile } from "./page-file.tsx";

/** The same sheets as on paper, as the text of one web page file in the plan's language. */
export async function pageOfPlan(wanted: WantedSheets): Promise<string> {
  const { composing, language } = await toCompose(wanted);
  return pageFile(wordedToScroll(composeDocument(composing), language), language.words);
}
