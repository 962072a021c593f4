import { describe, expect, test } from "vitest";
import { paperOf } from "#testing/paper-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import type { Sheet } from "./laid-out.ts";
import type { Mark, OpenMark, Role, TagElement } from "./mark.ts";
import { composed, marksOf, stacked } from "./piece.ts";
import { tagged, taggedRun } from "./tagged.ts";

const line = composed({ width: 10, height: 5 }, [
  [{ kind: "line", x1: 0, x2: 10, y1: 0, y2: 0, stroke: 0.3, tone: "black" }],
]);

describe("a tagged piece", () => {
  test("is a part of its own each time it is drawn", () => {
    const piece = tagged("P", line);
    expect(opensOf([...marksOf(piece), ...marksOf(piece)]).map(({ starts }) => starts)).toEqual([true, true]);
  });

  test("goes on with the part of the pieces it shares an element with", () => {
    const table: TagElement = { role: "Table" };
    const opens = opensOf(marksOf(stacked([tagged(table, line), tagged(table, line)])));
    expect(opens.map(({ element }) => element)).toEqual([table, table]);
    expect(opens.some(({ starts }) => starts)).toBe(false);
  });

  test("is one part with the lines after it, wherever they stand", () => {
    const [first, second] = taggedRun("P", [line, line]).map((piece) => opensOf(marksOf(piece))[0]);
    expect(second?.element).toBe(first?.element);
    expect([first?.starts, second?.starts]).toEqual([true, false]);
  });
});

describe.each(sampleNames)("the paper of the %s", (sample) => {
  const papers = paperOf(planOfSample(sample));

  test("closes every part it opens, on the same page", async () => {
    for (const sheet of (await papers).sheets) {
      let depth = 0;
      for (const mark of sheet.marks) {
        if (mark.kind === "open") depth += 1;
        if (mark.kind === "close") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  test("has words only where words may be, never between the rows of a table or the items of a list", async () => {
    const holders = (await papers).sheets.flatMap(holdersOfText);
    const wrong = holders.filter(({ role }) => role !== null && ["Table", "TR", "L", "LI"].includes(role));
    expect(wrong).toEqual([]);
  });

  test("leaves nothing out of the structure but feet, edge marks and headings that are repeated", async () => {
    for (const sheet of (await papers).sheets) {
      const outside = holdersOfText(sheet).filter(({ role }) => role === null);
      const inFoot = outside.filter(({ y }) => y > sheet.paper.height - 22);
      expect(inFoot.map(({ text }) => text).join(" ")).toMatch(/^Page \d+ of \d+ Version 4/);
      const others = outside.filter((text) => !inFoot.includes(text)).map(({ text }) => text);
      if (sheet.part === 0) expect(others.filter((text) => !/^\d+$/.test(text))).toEqual([]);
    }
  });

  test("starts each leaf with the one heading that names it", async () => {
    for (const sheet of (await papers).sheets) {
      const roles = opensOf(sheet.marks).map(({ element }) => element.role);
      expect(roles.filter((role) => role === "H1")).toHaveLength(sheet.part === 0 ? 1 : 0);
      if (sheet.part === 0) expect(roles[0]).toBe("H1");
    }
  });
});

function opensOf(marks: readonly Mark[]): OpenMark[] {
  return marks.filter((mark) => mark.kind === "open");
}

interface Held {
  text: string;
  y: number;
  /** of the innermost part the text is in; null outside of all */
  role: Role | null;
}

function holdersOfText({ marks }: Sheet): Held[] {
  const open: Role[] = [];
  return marks.flatMap((mark): Held[] => {
    if (mark.kind === "open") open.push(mark.element.role);
    if (mark.kind === "close") open.pop();
    if (mark.kind !== "text" || mark.text.trim() === "") return [];
    return [{ text: mark.text, y: mark.y, role: open.at(-1) ?? null }];
  });
}
