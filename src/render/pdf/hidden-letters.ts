import { hexText } from "./pdf-strings.ts";
import type { PdfWriter } from "./pdf-writer.ts";

/** so many letters a font of this kind has at most: its codes are a byte each, and 0 stays free */
const mostLetters = 255;

/** How a text is written in fonts without ink: each letter a code of one of them. */
export interface HiddenCode {
  font: number;
  code: number;
}

/**
 * Fonts whose letters leave no ink and say which letters they are: the real text behind a picture, so that searching,
 * copying and reading aloud find it. Every letter is one type size wide; `Tz` makes a run as wide as its picture.
 */
export class HiddenLetters {
  readonly #codes = new Map<string, HiddenCode>();
  #objects: number[] = [];

  /** The code of a letter, which may have accents or several parts. */
  codeOf(letter: string): HiddenCode {
    const found = this.#codes.get(letter);
    if (found) return found;
    const count = this.#codes.size;
    const fresh = { font: Math.floor(count / mostLetters), code: (count % mostLetters) + 1 };
    this.#codes.set(letter, fresh);
    return fresh;
  }

  /** Writes the fonts; from then on `resources` names their objects. */
  put(writer: PdfWriter): void {
    const letters = [...this.#codes.keys()];
    this.#objects = [];
    for (let first = 0; first < letters.length; first += mostLetters) {
      this.#objects.push(putFont(writer, letters.slice(first, first + mostLetters)));
    }
  }

  /** The fonts as a resource dictionary lists them. */
  get resources(): string {
    return this.#objects.map((object, index) => `/T${index} ${object} 0 R`).join(" ");
  }
}

function putFont(writer: PdfWriter, letters: readonly string[]): number {
  const nothing = putStream(writer, "1000 0 0 -250 1000 850 d1");
  const unicode = putStream(writer, unicodeMap(letters));
  const font = writer.newObject();
  writer.write("<</Type /Font /Subtype /Type3 /Name /CounterplanHidden /FontBBox [0 -250 1000 850]");
  writer.write("/FontMatrix [0.001 0 0 0.001 0 0] /Resources <<>>");
  writer.write(`/CharProcs <</n ${nothing} 0 R>> /FirstChar 1 /LastChar ${letters.length}`);
  writer.write(`/Widths [${letters.map(() => "1000").join(" ")}]`);
  writer.write(`/Encoding <</Type /Encoding /Differences [1 ${letters.map(() => "/n").join(" ")}]>>`);
  writer.write(`/ToUnicode ${unicode} 0 R>>`);
  writer.write("endobj");
  return font;
}

function putStream(writer: PdfWriter, data: string): number {
  const object = writer.newObject();
  writer.putStream({ data, additionalKeyValues: [] });
  writer.write("endobj");
  return object;
}

/** Which letters the codes from 1 on stand for; a hundred lines at most in a section, as the format wants. */
function unicodeMap(letters: readonly string[]): string {
  const lines = letters.map(
    (letter, index) => `<${hexByte(index + 1)}> <${hexText(letter).slice("<FEFF".length)}`,
  );
  const sections: string[] = [];
  for (let first = 0; first < lines.length; first += 100) {
    const section = lines.slice(first, first + 100);
    sections.push(`${section.length} beginbfchar`, ...section, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <00> <FF> endcodespacerange",
    ...sections,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

/** `hexByte(10)` is "0A". */
export function hexByte(code: number): string {
  return code.toString(16).padStart(2, "0").toUpperCase();
}
