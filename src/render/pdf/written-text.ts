import type { jsPDF } from "jspdf";
import type { TextMark, Tone } from "#layout/mark.ts";
import { point } from "#layout/paper-size.ts";
import { pdfNumber } from "./pdf-strings.ts";

/** What of jsPDF text is written with; not in its types. Its version is pinned, and every file is read back in tests. */
interface TextInside {
  font: { id: string };
  /** the letters as the numbers the font gives them, in hexadecimal digits; from then on the font keeps them */
  encode: (letter: string) => string;
}

/**
 * Writes runs of text as operators of the page. jsPDF measures and splits each text it is given anew, which takes most
 * of the time of a file; here a letter is looked up once a font, and the first run of each goes through jsPDF, so that
 * it knows the font is used.
 */
export class WrittenText {
  readonly #pdf: jsPDF;
  readonly #fonts = new Map<string, { id: string; codeOf: (letter: string) => string }>();

  constructor(pdf: jsPDF) {
    this.#pdf = pdf;
  }

  /** Writes a run on the page that was begun last, which is so many millimetres high. */
  write({ text, x, y, size, tone }: TextMark, fontName: string, pageHeight: number): void {
    const font = this.#fonts.get(fontName);
    if (font === undefined) {
      this.#pdf.setFont(fontName, "normal").setFontSize(size).setTextColor(inks[tone]).text(text, x, y);
      this.#fonts.set(fontName, fontOf(this.#pdf));
      return;
    }
    let codes = "";
    for (const letter of text) codes += font.codeOf(letter);
    const at = `${pdfNumber(x / point)} ${pdfNumber((pageHeight - y) / point)}`;
    writeLine(this.#pdf, `BT /${font.id} ${size} Tf ${greys[tone]} g ${at} Td <${codes}> Tj ET`);
  }
}

export const inks: Record<Tone, string> = { black: "#000000", grey: "#8c8c8c", white: "#ffffff" };
/** The same as the page's operators take them: shares of white. */
export const greys: Record<Tone, number> = { black: 0, grey: 0.549, white: 1 };

/** Writes operators on the page that was begun last. */
export function writeLine(pdf: jsPDF, line: string): void {
  const inside: object = pdf.internal;
  if (!("write" in inside) || typeof inside.write !== "function") throw wrongVersion();
  inside.write(line);
}

function fontOf(pdf: jsPDF): { id: string; codeOf: (letter: string) => string } {
  const { font, encode } = insideOf(pdf);
  const codes = new Map<string, string>();
  const codeOf = (letter: string): string => {
    const known = codes.get(letter);
    if (known !== undefined) return known;
    const code = encode(letter);
    codes.set(letter, code);
    return code;
  };
  return { id: font.id, codeOf };
}

/** The font that was set last, and how its letters are written. */
function insideOf(pdf: jsPDF): TextInside {
  const inside: object = pdf.internal;
  if (!("getFont" in inside) || typeof inside.getFont !== "function") throw wrongVersion();
  if (!("pdfEscape16" in pdf) || typeof pdf.pdfEscape16 !== "function") throw wrongVersion();
  const font: unknown = inside.getFont();
  const encode = pdf.pdfEscape16.bind(pdf);
  if (typeof font !== "object" || font === null || !("id" in font)) throw wrongVersion();
  return { font: { id: String(font.id) }, encode: (letter) => String(encode(letter, font)) };
}

function wrongVersion(): Error {
  return new Error("This version of jsPDF writes text in another way.");
}
