import type { Weight } from "./font-table.ts";
import type { Direction } from "./reading-direction.ts";

/** How dark a mark is: black, the white of letters on black, or a grey that carries no meaning. */
export type Tone = "black" | "white" | "grey";

/** Which of the two font families of the paper a run of text is set in. */
export type FontFamily = "main" | "second";

/** A run of text in one font. `y` is its baseline; `size` is in points; `width` is as measured, letter by letter. */
export interface TextMark {
  kind: "text";
  x: number;
  y: number;
  text: string;
  font: FontFamily;
  weight: Weight;
  size: number;
  tone: Tone;
  width: number;
  /** whether its last word goes on in the next line, so that no space stands between them */
  goesOn?: boolean;
}

/**
 * A run of letters that only the fonts of the device have: drawn by it, whole, with the real text behind. `x` is the
 * left end and `y` the baseline; `size` is in points; `text` is in the order it is read. `within` is the text it stands in.
 */
export interface DrawnTextMark {
  kind: "drawn-text";
  x: number;
  y: number;
  text: string;
  direction: Direction;
  weight: Weight;
  size: number;
  tone: Tone;
  width: number;
  within: string;
}

/** Letters no font has: a box of their room, so that nobody takes the text for complete. `within` is the text they stand in. */
export interface MissingLettersMark {
  kind: "missing-letters";
  x: number;
  y: number;
  width: number;
  height: number;
  letters: string;
  within: string;
  tone: Tone;
}

/** A straight line; `dash` is the length of dashes and of the gaps between them. */
export interface LineMark {
  kind: "line";
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: number;
  tone: Tone;
  dash?: number;
}

/** A rectangle: filled, or drawn with a line of `stroke` whose middle runs along its edges. */
export interface RectangleMark {
  kind: "rectangle";
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Tone;
  stroke?: number;
}

/** The outline of a circle: where the holes go. */
export interface CircleMark {
  kind: "circle";
  x: number;
  y: number;
  radius: number;
  stroke: number;
  tone: Tone;
}

/** A picture in its place, a PNG or JPEG as a data URL. One that turns out damaged leaves its place blank. */
export interface PictureMark {
  kind: "picture";
  x: number;
  y: number;
  width: number;
  height: number;
  dataUrl: string;
  format: "png" | "jpeg";
}

/** An area that leads somewhere: to the first sheet of a leaf of this document, or to an address. */
export interface LinkMark {
  kind: "link";
  x: number;
  y: number;
  width: number;
  height: number;
  to: { leaf: string } | { address: string };
}

/** What a part of a page is, to a program that reads it aloud: the standard types of a tagged PDF (ISO 32000-1, § 14.8.4). */
export type Role =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Link"
  | "Figure";

/**
 * A part of the text's structure. Where a part runs on to another sheet, both sheets open the very same element: it is
 * one part in the file. `alt` says in words what is drawn; `actual` is the text that drawn letters stand for. `scope`
 * says what a TH is the head of; `numbered` that a list counts.
 */
export interface TagElement {
  role: Role;
  alt?: string;
  actual?: string;
  scope?: "Column" | "Row";
  numbered?: boolean;
  /** BCP 47 tag of its words, where they are in another language than the document */
  language?: string;
}

/**
 * From here to the close that belongs to it, marks are inside an element; outside of all elements they are decoration.
 * With `starts` a new part begins here, even where the same element was drawn before, as on a page that is printed
 * twice; without it, the part that was drawn before goes on.
 */
export interface OpenMark {
  kind: "open";
  element: TagElement;
  starts?: boolean;
}
export interface CloseMark {
  kind: "close";
}

/** What is drawn on a sheet, in reading order. All lengths are millimetres from the top left corner of the paper. */
export type Mark =
  | TextMark
  | DrawnTextMark
  | MissingLettersMark
  | LineMark
  | RectangleMark
  | CircleMark
  | LinkMark
  | PictureMark
  | OpenMark
  | CloseMark;

/** The mark moved right by `dx` and down by `dy`. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === "open" || mark.kind === "close") return mark;
  if (mark.kind === "line") {
    return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
  }
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
