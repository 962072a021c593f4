import type { Sheet } from "#layout/laid-out.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { LineMark, RectangleMark } from "#layout/mark.ts";
import { strokes } from "#layout/setting.ts";
import {
  cutLines,
  drawnBoxes,
  lettersOf,
  marksInMargins,
  overlaps,
  pictureBoxes,
  textMarks,
  writtenBoxes,
} from "./page-boxes.ts";

/**
 * What is wrong on the pages of a plan, each with its page; nothing where all is well. Of every pair of boxes on a page
 * none may stand on another, nothing may stand in the margins, no word may be cut or leave the black it is white on,
 * no heading may stand over nothing, every foot says its page, and every link leads where its row says.
 */
export function faultsOfPages(paper: LaidOutPlan): string[] {
  const { sheets } = paper;
  const onPages = sheets.flatMap((sheet, index) => {
    const faults = [
      ...overlaps([...writtenBoxes(sheet), ...drawnBoxes(sheet), ...pictureBoxes(sheet), ...cutLines(sheet)]),
      ...marksInMargins(sheet, index).map((mark) => `${mark} is in the margin`),
      ...wordsOffTheirGround(sheet).map((text) => `“${text}” is not on its own ground`),
      ...lonelyHeadings(sheet).map((text) => `heading “${text}” stands over nothing`),
      ...(lettersOf(sheet).includes(`Page${index + 1}of${sheets.length}Version4`)
        ? []
        : ["foot is not its own"]),
    ];
    return faults.map((fault) => `page ${index + 1} (${sheet.leaf}): ${fault}`);
  });
  return [...onPages, ...linksThatMislead(paper)];
}

/** Rows with a page number whose link leads to another page. */
function linksThatMislead({ sheets, firstSheetOf }: LaidOutPlan): string[] {
  return sheets.flatMap((sheet) =>
    sheet.marks.flatMap((mark) => {
      if (mark.kind !== "link" || !("leaf" in mark.to)) return [];
      const target = firstSheetOf.get(mark.to.leaf);
      if (target === undefined) return [`${mark.to.leaf} is not printed`];
      const inRow = textMarks(sheet).filter(
        (text) =>
          text.y > mark.y &&
          text.y < mark.y + mark.height &&
          text.x >= mark.x &&
          text.x < mark.x + mark.width,
      );
      const last = inRow.toSorted((a, b) => b.x - a.x)[0];
      const isPage = last !== undefined && /^\d+$/.test(last.text) && last.weight === 400;
      return isPage && Number(last.text) !== target + 1
        ? [`${mark.to.leaf}: page ${last.text}, not ${target + 1}`]
        : [];
    }),
  );
}

/** White words that are not wholly on black, and black ones that touch it: either way letters go. */
function wordsOffTheirGround(sheet: Sheet): string[] {
  const grounds = sheet.marks.filter(
    (mark): mark is RectangleMark => mark.kind === "rectangle" && mark.fill === "black",
  );
  return sheet.marks.flatMap((mark) => {
    if (mark.kind !== "text" && mark.kind !== "drawn-text") return [];
    const [box] = writtenBoxes({ marks: [mark] });
    if (box === undefined) return [];
    const isSound =
      mark.tone === "white"
        ? grounds.some(
            ({ x, y, width, height }) =>
              box.left >= x - slack &&
              box.right <= x + width + slack &&
              box.top >= y - slack &&
              box.bottom <= y + height + slack,
          )
        : !grounds.some(
            ({ x, y, width, height }) =>
              box.right > x + slack &&
              box.left < x + width - slack &&
              box.bottom > y + slack &&
              box.top < y + height - slack,
          );
    return isSound ? [] : [mark.text];
  });
}

const slack = 0.05;

/**
 * Headings with nothing to read or write within 3 cm below them. Where a row of a table goes on from the page before,
 * one of its columns may have been all there: what is below its heading comes with the next row.
 */
function lonelyHeadings(sheet: Sheet): string[] {
  const boxes = [...writtenBoxes(sheet), ...drawnBoxes(sheet)];
  const isFollowed = ({ x1, x2, y1 }: LineMark, within: number): boolean =>
    boxes.some(({ left, right, top }) => top > y1 + 0.3 && top < y1 + within && left < x2 && right > x1);
  return headingRules(sheet).flatMap(({ rule, text }) =>
    isFollowed(rule, text.endsWith("(continued)") ? 200 : 30) ? [] : [text],
  );
}

/** The heavy lines right under bold words: those of headings. */
function headingRules(sheet: Sheet): { rule: LineMark; text: string }[] {
  const texts = textMarks(sheet);
  return sheet.marks.flatMap((mark) => {
    if (mark.kind !== "line" || mark.stroke !== strokes.rule) return [];
    const heading = texts.find(
      ({ weight, size, x, y }) =>
        weight === 700 && size >= 11 && Math.abs(x - mark.x1) < 0.1 && mark.y1 - y > 0 && mark.y1 - y < 3,
    );
    return heading ? [{ rule: mark, text: heading.text }] : [];
  });
}
