import { blanksOf } from "#document/blanks.ts";
import { composeDocument, type Composing } from "#document/compose-document.ts";
import { fileIdOf } from "#document/file-id.ts";
import { inLanguage, noPagesYet, type Language } from "#document/word-document.ts";
import { wordPhrase } from "#document/word-phrase.ts";
import { lettersNotDrawn } from "./laid-out.ts";
import { layOutDocument, type LaidOutDocument } from "./lay-out-document.ts";
import { allFonts, mainFontOnly, type PaperFonts } from "./paper-fonts.ts";
import type { SystemLetters } from "./system-letters.ts";

/** A plan on paper, and what its PDF file says about itself. */
export interface LaidOutPlan extends LaidOutDocument {
  title: string;
  author: string;
  language: string;
  /** "YYYY-MM-DD" */
  day: string;
  /** 32 hexadecimal digits that stand for this plan, version and day */
  fileId: string;
  /** every page of the plan in short, those too that are left out where only what changed is printed */
  whole: string[];
  /** what prints as a line to write on because the plan lacks it, in the plan's language */
  blanks: string[];
}

/**
 * From a plan and its figures to sheets of marks, in one call: for the preview, the printer and the PDF file alike.
 * The tables of the second font load only where the first one lacks a letter; `system` draws what both lack.
 */
export async function layOutPlan(
  composing: Composing,
  language: Language,
  system: SystemLetters | null = null,
): Promise<LaidOutPlan> {
  const laidOut = laidOutWith(composing, language, mainFontOnly);
  return lettersNotDrawn(laidOut).length === 0
    ? laidOut
    : laidOutWith(composing, language, await allFonts(system));
}

function laidOutWith(composing: Composing, language: Language, fonts: PaperFonts): LaidOutPlan {
  const document = composeDocument(composing);
  const { plan, print, sheets, options } = composing;
  const word = inLanguage(document, language);
  const laidOut = layOutDocument({ word, fonts });
  return {
    ...laidOut,
    whole: laidOut.sheets.map(({ inShort }) => inShort),
    blanks: blanksOf(composing).map(({ what }) => wordPhrase(what, { ...language, ...onNoPage })),
    title: word(noPagesYet).title,
    author: document.author,
    language: language.tag,
    day: print.day,
    fileId: fileIdOf([
      plan.id,
      String(print.version),
      print.day,
      ...Object.values(options).map(String),
      ...sheets,
    ]),
  };
}

/** A blank names no page: where it stands is for the sheet that gathers them. */
const onNoPage = { pageOf: () => 0, page: 0, pages: 0 };
