import type { Sheet } from "#layout/laid-out.ts";
import type { Mark, TextMark } from "#layout/mark.ts";
import { mainFontOnly } from "#layout/paper-fonts.ts";
import { margins, point, textAreaOf } from "#layout/paper-size.ts";

/** Of a sheet, what is drawn on it. */
type Marked = Pick<Sheet, "marks">;

/** Where the ink of something is, in millimetres. */
export interface InkBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: string;
}

/** The boxes of everything written on a sheet: from the height of a capital to the depth of a comma. */
export function writtenBoxes({ marks }: Marked): InkBox[] {
  const { capHeight } = mainFontOnly.main[400];
  return marks.flatMap((mark): InkBox[] => {
    if (mark.kind === "missing-letters") {
      const { x, y, width, height, letters } = mark;
      return [{ left: x, right: x + width, top: y, bottom: y + height, text: letters }];
    }
    if ((mark.kind !== "text" && mark.kind !== "drawn-text") || mark.text.trim() === "") return [];
    const em = mark.size * point;
    return [
      {
        left: mark.x,
        right: mark.x + mark.width,
        top: mark.y - capHeight * em,
        bottom: mark.y + 0.12 * em,
        text: mark.text,
      },
    ];
  });
}

/** The boxes of what is drawn among the words: tick boxes, and lines to write on or between rows. */
export function drawnBoxes({ marks }: Marked): InkBox[] {
  return marks.flatMap((mark): InkBox[] => {
    if (mark.kind === "rectangle" && mark.fill === undefined && mark.height < 6) {
      const { x, y, width, height } = mark;
      return [{ left: x, right: x + width, top: y, bottom: y + height, text: "tick box" }];
    }
    if (mark.kind !== "line" || mark.dash !== undefined || mark.stroke > 0.5) return [];
    const box = boxOf(mark);
    return box ? [{ ...box, text: "line" }] : [];
  });
}

/** The boxes of logos and other pictures. */
export function pictureBoxes({ marks }: Marked): InkBox[] {
  return marks.flatMap((mark): InkBox[] => {
    const box = mark.kind === "picture" ? boxOf(mark) : null;
    return box ? [{ ...box, text: "picture" }] : [];
  });
}

/** The dashed lines one cuts or folds along. */
export function cutLines({ marks }: Marked): InkBox[] {
  return marks.flatMap((mark): InkBox[] => {
    const box = mark.kind === "line" && mark.dash !== undefined ? boxOf(mark) : null;
    return box ? [{ ...box, text: "line" }] : [];
  });
}

/** Pairs of written boxes that stand on one another. */
export function overlaps(boxes: readonly InkBox[]): string[] {
  const found: string[] = [];
  const fromTop = boxes.toSorted((a, b) => a.top - b.top);
  for (const [index, one] of fromTop.entries()) {
    for (const other of fromTop.slice(index + 1)) {
      if (other.top > one.bottom - tolerance) break;
      const areBothDrawn = isDrawn(one) && isDrawn(other);
      if (!areBothDrawn && other.left < one.right - tolerance && one.left < other.right - tolerance) {
        found.push(`“${one.text}” and “${other.text}”`);
      }
    }
  }
  return found;
}

const tolerance = 0.05;

function isDrawn({ text }: InkBox): boolean {
  return text === "line" || text === "tick box";
}

/** Written or drawn marks outside the text of the page; the edge mark and the holes belong in the margin. */
export function marksInMargins(sheet: Sheet, index: number): string[] {
  const { paper, isPunched } = sheet;
  const { left, width } = textAreaOf(paper, { side: index % 2 === 0 ? "front" : "back", isPunched });
  const area = { left, right: left + width, top: margins.top, bottom: paper.height - margins.foot };
  return sheet.marks.flatMap((mark) => {
    const box = boxOf(mark);
    if (box === null || isInEdgeMark(box, paper.width)) return [];
    const isInside =
      box.left >= area.left - tolerance &&
      box.right <= area.right + tolerance &&
      box.top >= area.top - tolerance &&
      box.bottom <= area.bottom + tolerance;
    return isInside ? [] : [`${mark.kind} ${box.text} at ${box.left.toFixed(1)}, ${box.top.toFixed(1)}`];
  });
}

function boxOf(mark: Mark): InkBox | null {
  switch (mark.kind) {
    case "text":
    case "drawn-text":
      return writtenBoxes({ marks: [mark] })[0] ?? null;
    case "line":
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
        text: "",
      };
    case "rectangle":
    case "missing-letters":
    case "link":
    case "picture":
      return {
        left: mark.x,
        right: mark.x + mark.width,
        top: mark.y,
        bottom: mark.y + mark.height,
        text: "",
      };
  }
  return null;
}

function isInEdgeMark({ left, right }: InkBox, paperWidth: number): boolean {
  return (
    (left >= 5 - tolerance && right <= 12 + tolerance) ||
    (left >= paperWidth - 12 - tolerance && right <= paperWidth - 5 + tolerance)
  );
}

/** All text of a sheet in reading order, without spaces; letters nobody can draw included. */
export function lettersOf({ marks }: Marked): string {
  return marks
    .flatMap((mark) =>
      mark.kind === "text" || mark.kind === "drawn-text"
        ? [mark.text]
        : mark.kind === "missing-letters"
          ? [mark.letters]
          : [],
    )
    .join("")
    .replaceAll(/\s/g, "");
}

/** The text marks of a sheet. */
export function textMarks({ marks }: Marked): TextMark[] {
  return marks.filter((mark) => mark.kind === "text");
}
