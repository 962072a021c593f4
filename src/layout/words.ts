import type { Weight } from "./font-table.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { breakUnits } from "./break-units.ts";
import { plainText } from "./plain-text.ts";
import { directionOf, type Direction } from "./reading-direction.ts";
import { runsOf } from "./runs.ts";

/** A stretch of text in one weight; the text of a paragraph is its spans one after the other. */
export interface Span {
  text: string;
  weight: Weight;
}

/** What holds together on a line, in shares of the type size; `space` is the room before it where it follows another word. */
export interface Word {
  pieces: Span[];
  ems: number;
  space: number;
}

/** The words of a paragraph, in the order they are read. */
export interface Paragraph {
  words: Word[];
  direction: Direction;
}

/** The words of each paragraph of a text: a line end in it starts a new one. */
export function wordsOf(spans: readonly Span[], fonts: PaperFonts): Paragraph[] {
  const [only] = spans;
  if (only === undefined || spans.length > 1)
    return paragraphsOf(spans).map((paragraph) => wordsOfParagraph(paragraph, fonts));
  return remembered(fonts).words(only, () =>
    paragraphsOf(spans).map((paragraph) => wordsOfParagraph(paragraph, fonts)),
  );
}

/** How wide a piece of text is, in shares of the type size. */
export function emsOf(text: string, weight: Weight, fonts: PaperFonts, direction: Direction = "ltr"): number {
  return remembered(fonts).ems(text, { weight, direction }, () =>
    runsOf(text, weight, fonts, direction).reduce((sum, run) => sum + run.ems, 0),
  );
}

function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of plainText(span.text).split("\n").entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text, weight: span.weight });
    }
  }
  return paragraphs;
}

function wordsOfParagraph(spans: readonly Span[], fonts: PaperFonts): Paragraph {
  const words: Word[] = [];
  // only a device sets letters from right to left: without one they are boxes, in the order they were typed
  const direction = fonts.system ? directionOf(spans.map(({ text }) => text).join("")) : "ltr";
  let space = 0;
  let open = false; // whether the next piece still belongs to the last word
  for (const { text, weight } of spans) {
    for (const part of text.split(opportunities)) {
      if (!part) continue; // nothing stands between two neighbouring opportunities
      if (/^ +$/.test(part)) {
        // drawn with the word before it, in its weight
        space = emsOf(" ", words.at(-1)?.pieces.at(-1)?.weight ?? weight, fonts);
        open = false;
        continue;
      }
      for (const [index, unit] of breakUnits(part).entries()) {
        const ems = emsOf(unit, weight, fonts, direction);
        const last = words.at(-1);
        if (open && index === 0 && last) {
          last.pieces.push({ text: unit, weight });
          last.ems += ems;
        } else words.push({ pieces: [{ text: unit, weight }], ems, space });
        space = 0;
      }
      open = !hyphenEnd.test(part);
    }
  }
  return { words, direction };
}

// spaces that may end a line (kept apart by the group), and the place after a hyphen with three letters or more on
// either side: "Wi-Fi", "X-ray" and "follow-up" hold together, "Wi-Fi-router" may break before its router
const opportunities = /( +)|(?<=[\p{Letter}-]{2}\p{Letter}[-\u2010])(?=\p{Letter}[\p{Letter}-]{2})/u;
const hyphenEnd = /[\p{Letter}-]{2}\p{Letter}[-\u2010]$/u;

/**
 * Widths measured once: while a page is being fitted the same text is broken again and again in other sizes, and in
 * shares of the size it is always as wide.
 */
class Remembered {
  readonly #ems: Record<Direction, Record<Weight, Map<string, number>>> = {
    ltr: { 400: new Map(), 700: new Map() },
    rtl: { 400: new Map(), 700: new Map() },
  };
  readonly #words: Record<Weight, Map<string, Paragraph[]>> = { 400: new Map(), 700: new Map() };

  ems(
    text: string,
    { weight, direction }: { weight: Weight; direction: Direction },
    measure: () => number,
  ): number {
    return lookUp(this.#ems[direction][weight], text, measure);
  }

  words({ text, weight }: Span, split: () => Paragraph[]): Paragraph[] {
    return lookUp(this.#words[weight], text, split);
  }
}

/** A few plans' worth: then the texts are forgotten, so that a long session does not fill the memory. */
const most = 20_000;

function lookUp<Value>(known: Map<string, Value>, text: string, work: () => Value): Value {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const value = work();
  known.set(text, value);
  return value;
}

const byFonts = new WeakMap<PaperFonts, Remembered>();

function remembered(fonts: PaperFonts): Remembered {
  const found = byFonts.get(fonts);
  if (found) return found;
  const fresh = new Remembered();
  byFonts.set(fonts, fresh);
  return fresh;
}
