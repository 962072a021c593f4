import type { jsPDF } from "jspdf";
import type { DrawnTextMark, Tone } from "#layout/mark.ts";
import { point } from "#layout/paper-size.ts";
import { HiddenLetters, hexByte } from "./hidden-letters.ts";
import { writerOf, type PdfWriter } from "./pdf-writer.ts";
import type { DrawRun, RunPicture } from "./run-picture.ts";
import { visualOrder } from "./visual-order.ts";

/** Pixels an inch: above what the eye tells apart in print; large letters need no more than so many a type size. */
const pixelsPerInch = 360;
const mostPixelsPerEm = 400;

/** A run that was drawn: wherever it stands again, the file only refers to it. */
interface DrawnRun {
  mark: DrawnTextMark;
  picture: RunPicture;
  name: string;
}

/**
 * Draws runs that no embedded font has: a picture by the device, and behind it the real text, without ink, so that
 * searching, copying and reading aloud find it. It is not said once more as /ActualText: pdftotext turns that round in
 * names read from the right, and runs lines together. Each run is an object of its own. Design, § 6 *PDF file*.
 */
export class DrawnRuns {
  readonly #writer: PdfWriter;
  readonly #drawRun: DrawRun | null;
  readonly #runs = new Map<string, DrawnRun | null>();
  readonly #hidden = new HiddenLetters();
  #objects: [name: string, object: number][] = [];

  constructor(pdf: jsPDF, drawRun: DrawRun | null) {
    this.#writer = writerOf(pdf);
    this.#drawRun = drawRun;
    this.#writer.events.subscribe("putResources", () => this.#put());
    this.#writer.events.subscribe("putXobjectDict", () => {
      for (const [name, object] of this.#objects) this.#writer.write(`/${name} ${object} 0 R`);
    });
  }

  /** Draws a run on the page that was begun last, which is so many millimetres high; false where it cannot be drawn. */
  draw(mark: DrawnTextMark, pageHeight: number): boolean {
    const run = this.#runOf(mark);
    if (run === null) return false;
    const em = mark.size;
    const x = number(mark.x / point);
    const y = number((pageHeight - mark.y) / point);
    this.#writer.write(`q ${em} 0 0 ${em} ${x} ${y} cm /${run.name} Do Q`);
    return true;
  }

  #runOf(mark: DrawnTextMark): DrawnRun | null {
    const key = [mark.size, mark.weight, mark.tone, mark.direction, mark.text].join(" ");
    const found = this.#runs.get(key);
    if (found !== undefined) return found;
    const pixelsPerEm = Math.min(mostPixelsPerEm, Math.round((mark.size / 72) * pixelsPerInch));
    const picture = this.#drawRun?.(mark, pixelsPerEm) ?? null;
    const run = picture && { mark, picture, name: `Run${this.#runs.size}` };
    if (run) for (const letter of visualOrder(mark.text, mark.direction)) this.#hidden.codeOf(letter);
    this.#runs.set(key, run);
    return run;
  }

  #put(): void {
    this.#hidden.put(this.#writer);
    this.#objects = [];
    for (const run of this.#runs.values()) {
      if (run) this.#objects.push([run.name, putRun(this.#writer, run, this.#hidden)]);
    }
  }
}

/** The object of a run, measured in type sizes from the left end of its baseline. */
function putRun(writer: PdfWriter, { mark, picture }: DrawnRun, hidden: HiddenLetters): number {
  const image = putPicture(writer, picture, mark.tone);
  const width = mark.width / (mark.size * point);
  // as wide as it was measured, though the device may set a phrase a hair narrower than its words
  const across = picture.advance > 0 ? width / picture.advance : 1 / picture.pixelsPerEm;
  const up = 1 / picture.pixelsPerEm;
  const left = picture.left * across;
  const bottom = (picture.top - picture.height) * up;
  const size = { width: picture.width * across, height: picture.height * up };
  const box = [
    Math.min(0, left),
    Math.min(-0.25, bottom),
    Math.max(width, left + size.width),
    Math.max(0.85, bottom + size.height),
  ];
  const object = writer.newObject();
  writer.putStream({
    data: [
      `q ${number(size.width)} 0 0 ${number(size.height)} ${number(left)} ${number(bottom)} cm /Picture Do Q`,
      ...hiddenText(mark, width, hidden),
    ].join("\n"),
    additionalKeyValues: [
      { key: "Type", value: "/XObject" },
      { key: "Subtype", value: "/Form" },
      { key: "BBox", value: `[${box.map(number).join(" ")}]` },
      { key: "Resources", value: `<</XObject <</Picture ${image} 0 R>> /Font <<${hidden.resources}>>>>` },
    ],
  });
  writer.write("endobj");
  return object;
}

/** The letters of a run one after the other, each as wide as the others. */
function hiddenText(mark: DrawnTextMark, width: number, hidden: HiddenLetters): string[] {
  const codes = visualOrder(mark.text, mark.direction).map((letter) => hidden.codeOf(letter));
  const lines = ["BT", "3 Tr", `${number((100 * width) / Math.max(1, codes.length))} Tz`];
  let font: number | null = null;
  let shown = "";
  const show = (): void => {
    if (shown !== "") lines.push(`<${shown}> Tj`);
    shown = "";
  };
  for (const { font: needed, code } of codes) {
    if (needed !== font) {
      show();
      lines.push(`/T${needed} 1 Tf`);
      font = needed;
    }
    shown += hexByte(code);
  }
  show();
  return [...lines, "ET"];
}

const grey: Record<Tone, number> = { black: 0, grey: 0x8c, white: 255 };

/** A picture that lets through what is under it: its tone or colours, and its ink as a mask. */
function putPicture(writer: PdfWriter, { width, height, ink, colours }: RunPicture, tone: Tone): number {
  const mask = putImage(writer, { width, height, space: "DeviceGray", data: binary(ink), mask: null });
  const data = colours ? binary(colours) : String.fromCharCode(grey[tone]).repeat(width * height);
  return putImage(writer, { width, height, space: colours ? "DeviceRGB" : "DeviceGray", data, mask });
}

interface Image {
  width: number;
  height: number;
  space: "DeviceGray" | "DeviceRGB";
  data: string;
  /** number of the object that says how much ink each pixel has */
  mask: number | null;
}

function putImage(writer: PdfWriter, { width, height, space, data, mask }: Image): number {
  const object = writer.newObject();
  writer.putStream({
    data,
    additionalKeyValues: [
      { key: "Type", value: "/XObject" },
      { key: "Subtype", value: "/Image" },
      { key: "Width", value: String(width) },
      { key: "Height", value: String(height) },
      { key: "ColorSpace", value: `/${space}` },
      { key: "BitsPerComponent", value: "8" },
      ...(mask === null ? [] : [{ key: "SMask", value: `${mask} 0 R` }]),
    ],
  });
  writer.write("endobj");
  return object;
}

function binary(bytes: Uint8Array): string {
  let text = "";
  for (let first = 0; first < bytes.length; first += 8192) {
    text += String.fromCharCode(...bytes.subarray(first, first + 8192));
  }
  return text;
}

/** A number as a PDF file writes it. */
function number(value: number): string {
  return String(Number(value.toFixed(4)));
}
