import { fileIdOf } from "#document/file-id.ts";
import type { ComposedDocument } from "#document/leaf.ts";
import { inLanguage, noPagesYet, type Language } from "#document/word-document.ts";
import { lettersNotDrawn } from "./laid-out.ts";
import { layOutDocument, type LaidOutDocument } from "./lay-out-document.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";
import { allFonts, mainFontOnly, type PaperFonts } from "./paper-fonts.ts";
import type { SystemLetters } from "./system-letters.ts";

interface SwapWanted {
  /** the whole plan on paper */
  whole: LaidOutPlan;
  /** indexes of the front pages of the sheets of paper that go in */
  fronts: readonly number[];
  note: ComposedDocument;
  language: Language;
  /** draws what no embedded font has */
  system: SystemLetters | null;
}

/**
 * Some sheets of a plan on paper, front and back, behind a note that says what to do with them. They stay as they are:
 * their feet count in the whole plan. The note has a back of its own, so that fronts stay fronts. Issue 5, § 4.
 */
export async function layOutSwap(wanted: SwapWanted): Promise<LaidOutPlan> {
  const first = noteOnPaper(wanted, mainFontOnly);
  const note =
    lettersNotDrawn(first).length === 0 ? first : noteOnPaper(wanted, await allFonts(wanted.system));
  return behind(note, wanted);
}

/** The note has no number and no version: it is not part of the plan. */
function noteOnPaper({ note, language }: SwapWanted, fonts: PaperFonts): LaidOutDocument {
  const word = inLanguage({ ...note, leaves: [...note.leaves, note.notes] }, language);
  const laidOut = layOutDocument({ word: (numbers) => ({ ...word(numbers), feet: [] }), fonts });
  const pages = laidOut.sheets.filter(({ leaf }) => leaf !== note.notes.id).length;
  return { ...laidOut, sheets: laidOut.sheets.slice(0, pages + (pages % 2)) };
}

function behind(note: LaidOutDocument, { whole, fronts, note: document, language }: SwapWanted): LaidOutPlan {
  const shown = new Set(fronts.flatMap((front) => [front, front + 1]));
  const places = whole.sheets.map((_, index) => index).filter((index) => shown.has(index));
  const newPlace = new Map(places.map((index, place) => [index, note.sheets.length + place]));
  const leaves = new Set(places.map((index) => whole.sheets[index]?.leaf));
  return {
    ...whole,
    title: inLanguage(document, language)(noPagesYet).title,
    fileId: fileIdOf([whole.fileId, "swap", ...fronts.map(String)]),
    sheets: [...note.sheets, ...places.flatMap((index) => whole.sheets[index] ?? [])],
    outline: [
      ...note.outline,
      ...whole.outline.flatMap(({ title, sheet }) => {
        const place = newPlace.get(sheet);
        return place === undefined ? [] : [{ title, sheet: place }];
      }),
    ],
    firstSheetOf: new Map(
      Array.from(whole.firstSheetOf).flatMap(([leaf, sheet]): [string, number][] => {
        const place = newPlace.get(sheet);
        return place === undefined ? [] : [[leaf, place]];
      }),
    ),
    fits: whole.fits.filter(({ leaf }) => leaves.has(leaf)),
  };
}
