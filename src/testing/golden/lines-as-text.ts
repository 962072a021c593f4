import type { LaidOut, Sheet } from "#layout/laid-out.ts";
import type { DrawnTextMark, TextMark } from "#layout/mark.ts";

/**
 * Where each line of each page stands: a row a baseline, in whole millimetres from the top; in it, from the left, how
 * far in, how large in points ("b" is bold), and how the line begins. What is drawn is counted below.
 */
export function linesAsText({ sheets }: LaidOut): string {
  return `${sheets.map(pageAsText).join("\n\n")}\n`;
}

function pageAsText(sheet: Sheet, index: number): string {
  const { leaf, paper, marks } = sheet;
  const rows = new Map<number, (TextMark | DrawnTextMark)[]>();
  for (const mark of marks) {
    if (mark.kind !== "text" && mark.kind !== "drawn-text") continue;
    const y = Math.round(mark.y);
    rows.set(y, [...(rows.get(y) ?? []), mark]);
  }
  const lines = [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([y, texts]) => `${String(y).padStart(4)}  ${runsOf(texts).map(runAsText).join("   ")}`);
  return [
    `==== ${index + 1} ${leaf}, ${paper.width > paper.height ? "sideways" : "upright"}`,
    ...lines,
    `      ${drawn(sheet)}`,
  ].join("\n");
}

interface Run {
  x: number;
  end: number;
  size: number;
  weight: number;
  text: string;
}

/** Marks that touch are one run. */
function runsOf(texts: readonly (TextMark | DrawnTextMark)[]): Run[] {
  const runs: Run[] = [];
  for (const { x, width, size, weight, text } of texts.toSorted((one, other) => one.x - other.x)) {
    const last = runs.at(-1);
    if (last && x - last.end < 0.6 && last.size === size) {
      last.text += text;
      last.end = x + width;
    } else runs.push({ x, end: x + width, size, weight, text });
  }
  return runs;
}

function runAsText({ x, size, weight, text }: Run): string {
  const shown = text.replaceAll(/[\s\u00a0\u202f\u2009]+/g, " ").trim();
  const letters = Array.from(shown);
  const short = letters.length > 24 ? `${letters.slice(0, 22).join("").trim()}…` : shown;
  return `${Math.round(x)}/${Math.round(size * 10) / 10}${weight === 700 ? "b" : ""} ${short}`;
}

const counted = ["line", "rectangle", "circle", "picture", "link"] as const;

function drawn({ marks }: Sheet): string {
  return counted
    .map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} × ${kind}`)
    .join(", ");
}
