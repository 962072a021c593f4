import type { Weight } from "./font-table.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { letters } from "./letters.ts";
import type { Direction } from "./reading-direction.ts";
import { runsOf, type Run } from "./runs.ts";
import { emsOf, wordsOf, type Paragraph, type Span, type Word } from "./words.ts";

/** A stretch of one line as it is set: its runs, and how wide they are together in shares of the type size. */
export interface SetSpan {
  weight: Weight;
  runs: Run[];
}

/** A line of a broken paragraph; `ems` is its width in shares of the type size. */
export interface Line {
  words: readonly Word[];
  ems: number;
  direction: Direction;
}

interface Breaking {
  spans: readonly Span[];
  /** the room of a line, in shares of the type size */
  ems: number;
  fonts: PaperFonts;
  /** `last` keeps a last line from being one lonely word; `all` makes the lines about equally long */
  balance?: "none" | "last" | "all";
}

/**
 * Breaks text into lines, ragged, without hyphens. A line may end at a space, or after a hyphen with three
 * letters or more on either side; no-break spaces and gaps for a time hold. A word longer than a line breaks after
 * `/ . - _ @ ? & = :` where it can, else anywhere between two letters. A line end in the text stays one.
 */
export function breakLines({ spans, ems, fonts, balance = "last" }: Breaking): Line[] {
  return wordsOf(spans, fonts).flatMap((paragraph) => {
    const greedy = filledLines(paragraph, ems, fonts);
    const lonely = greedy.length > 1 && greedy.at(-1)?.words.length === 1;
    if (balance === "none" || greedy.length < 2 || (balance === "last" && !lonely)) return greedy;
    return balanced(paragraph, { ems, greedy, fonts, all: balance === "all" });
  });
}

function filledLines({ words, direction }: Paragraph, ems: number, fonts: PaperFonts): Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let used = 0;
  const add = (word: Word): void => {
    const needed = line.length === 0 ? word.ems : word.space + word.ems;
    if (line.length > 0 && used + needed > ems + tolerance) {
      lines.push({ words: line, ems: used, direction });
      line = [word];
      used = word.ems;
    } else {
      line.push(word);
      used += needed;
    }
  };
  for (const word of words) {
    if (word.ems > ems + tolerance) for (const part of parted(word, ems, { fonts, direction })) add(part);
    else add(word);
  }
  lines.push({ words: line, ems: used, direction });
  return lines;
}

const tolerance = 1e-9;

/** A word longer than a line, in parts that each fit one: after a mark one would break at where it has one, else anywhere. */
function parted(
  word: Word,
  ems: number,
  { fonts, direction }: { fonts: PaperFonts; direction: Direction },
): Word[] {
  const parts: Word[] = [];
  for (const { text, weight } of word.pieces) {
    const breaks = new Set(Array.from(text.matchAll(marksToBreakAfter), ({ index }) => index + 1));
    let reached = 0;
    let head = { text: "", ems: 0 };
    let untilMark = { text: "", ems: 0 };
    const add = (part: typeof head): void => {
      const space = parts.length === 0 ? word.space : 0;
      parts.push({ pieces: [{ text: part.text, weight }], ems: part.ems, space });
      head = { text: head.text.slice(part.text.length), ems: head.ems - part.ems };
      untilMark = { text: "", ems: 0 };
    };
    for (const letter of letters(text)) {
      const width = emsOf(letter, weight, fonts, direction);
      // what is left after a mark may still have no room for this letter
      while (head.text !== "" && head.ems + width > ems + tolerance)
        add(untilMark.text === "" ? head : untilMark);
      head = { text: head.text + letter, ems: head.ems + width };
      reached += letter.length;
      if (breaks.has(reached)) untilMark = head;
    }
    if (head.text !== "") add(head);
  }
  return parts;
}

// a hyphen not where one or two letters would stand alone
const marksToBreakAfter =
  /[/._@?&=:,;]|(?<!(?<![\p{Letter}-])\p{Letter}{1,2})-(?!\p{Letter}{1,2}(?![\p{Letter}-]))/gu;

interface Balancing {
  ems: number;
  greedy: Line[];
  fonts: PaperFonts;
  all: boolean;
}

/** The same number of lines in less room, so that the last is not one lonely word, or all are about equally long. */
function balanced(paragraph: Paragraph, { ems, greedy, fonts, all }: Balancing): Line[] {
  let best = greedy;
  // never so narrow that a word would have to be parted
  let narrow = Math.min(ems, Math.max(all ? 0 : ems * 0.6, ...paragraph.words.map((word) => word.ems)));
  let wide = ems;
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const lines = filledLines(paragraph, middle, fonts);
    if (lines.length > greedy.length) narrow = middle;
    else {
      wide = middle;
      best = lines;
      if (!all && (lines.at(-1)?.words.length ?? 0) > 1) return lines;
    }
  }
  return best;
}

/** The line as it is drawn: neighbouring pieces of one weight set together, spaces included. */
export function setSpans({ words, direction }: Line, fonts: PaperFonts): SetSpan[] {
  const spans: Span[] = [];
  for (const [index, word] of words.entries()) {
    for (const [position, piece] of word.pieces.entries()) {
      const before = index > 0 && position === 0 && word.space > 0 ? " " : "";
      const last = spans.at(-1);
      if (last && last.weight === piece.weight) last.text += before + piece.text;
      else {
        if (last) last.text += before;
        spans.push({ ...piece });
      }
    }
  }
  return spans.map(({ text, weight }) => ({ weight, runs: runsOf(text, weight, fonts, direction) }));
}
