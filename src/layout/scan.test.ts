import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { overlaps, writtenBoxes, marksInMargins } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import type { Sheet } from "./laid-out.ts";
import type { LaidOutPlan } from "./lay-out-plan.ts";
import type { Mark, RectangleMark } from "./mark.ts";

const scanning = { options: { withQr: true } };
const onWall = { options: { withQr: true, copy: "wall" } } as const;

interface Drawn {
  says: string;
  /** what a phone reads from it */
  address: string;
  /** millimetres on a side, its white included */
  side: number;
  module: number;
  box: { left: number; right: number; top: number; bottom: number; text: string };
}

/** The squares of a sheet as a camera sees them: their rectangles painted dot by dot, and read. */
function squaresOn(sheet: Sheet): Drawn[] {
  const squares: Drawn[] = [];
  let says: string | null = null;
  let dark: RectangleMark[] = [];
  for (const mark of sheet.marks) {
    if (mark.kind === "open" && mark.element.role === "Figure") says = mark.element.alt ?? "";
    if (mark.kind === "rectangle" && says?.startsWith("Scan") === true) dark.push(mark);
    if (mark.kind !== "close" || says === null) continue;
    if (dark.length > 0) squares.push(readSquare(says, dark));
    [says, dark] = [null, []];
  }
  return squares;
}

const quiet = 4;
const dots = 3;

function readSquare(says: string, dark: readonly RectangleMark[]): Drawn {
  const module = Math.min(...dark.map(({ height }) => height));
  const left = Math.min(...dark.map(({ x }) => x)) - quiet * module;
  const top = Math.min(...dark.map(({ y }) => y)) - quiet * module;
  const side = Math.max(...dark.map(({ x, width }) => x + width)) + quiet * module - left;
  const width = Math.round(side / module) * dots;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const mark of dark) {
    const [x, y, right, bottom] = [
      mark.x - left,
      mark.y - top,
      mark.x - left + mark.width,
      mark.y - top + mark.height,
    ].map((length) => Math.round((length / module) * dots));
    for (let row = y ?? 0; row < (bottom ?? 0); row += 1)
      for (let column = x ?? 0; column < (right ?? 0); column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  const box = { left, right: left + side, top, bottom: top + side, text: "line" };
  return { says, address: decodeQR({ width, height: width, data }), side, module, box };
}

function allSquares({ sheets }: LaidOutPlan): Drawn[] {
  return sheets.flatMap(squaresOn);
}

/** The fronts of cards that got no squares: their words, and where these stand. */
function frontsWithout({ sheets }: LaidOutPlan) {
  return sheets
    .filter(({ leaf }) => leaf.startsWith("card-") && !leaf.endsWith("-back"))
    .filter((sheet) => squaresOn(sheet).length === 0)
    .map((sheet) => [sheet.leaf, wordsIn(sheet.marks)]);
}

function wordsIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.kind === "text" ? [`${mark.text} ${mark.size} ${mark.x} ${mark.y}`] : [],
  );
}

describe("squares to scan", () => {
  test("are on no paper until they are asked for", async () => {
    expect(allSquares(await paperOf(planOfSample("bakery")))).toEqual([]);
  });

  for (const name of sampleNames) {
    test(`of the ${name} dial the numbers that are on the paper, and cost no page`, async () => {
      const plan = planOfSample(name);
      const [without, paper] = [await paperOf(plan), await paperOf(plan, scanning)];
      const squares = allSquares(paper);
      expect(squares.length).toBeGreaterThan(10);
      const people = plan.contacts.flatMap(({ phone, phone2 }) => [phone, phone2]).map(digits);
      for (const { says, address, side, module } of squares) {
        if (says === "Scan to see the status page") {
          expect(plan.dependencies.map(({ statusPage }) => statusPage)).toContain(address);
        } else {
          expect(says).toMatch(/^Scan to call ./);
          expect(address).toMatch(/^tel:\+?\d+$/);
          expect(people).toContain(digits(address));
        }
        expect(side).toBeGreaterThanOrEqual(18);
        expect(module).toBeGreaterThanOrEqual(0.5);
      }
      expect(paper.sheets.map(({ leaf }) => leaf)).toEqual(without.sheets.map(({ leaf }) => leaf));
      for (const [index, sheet] of paper.sheets.entries()) {
        const boxes = squaresOn(sheet).map(({ box }) => box);
        expect(overlaps([...boxes, ...writtenBoxes(sheet)]), sheet.leaf).toEqual([]);
        expect(marksInMargins(sheet, index), sheet.leaf).toEqual([]);
      }
    });
  }

  test("leave the front of a card as it is where it has no room for them", async () => {
    const plan = planOfSample("bakery");
    const [without, paper] = [await paperOf(plan), await paperOf(plan, scanning)];
    expect(frontsWithout(paper).length).toBeGreaterThan(4);
    expect(frontsWithout(without)).toEqual(expect.arrayContaining(frontsWithout(paper)));
  });

  test("make no page differ from one printed without them: they say nothing new", async () => {
    const plan = planOfSample("restaurant");
    const [without, paper] = [await paperOf(plan), await paperOf(plan, scanning)];
    expect(paper.whole).toEqual(without.whole);
  });

  test("open nobody's private number on a copy for the wall", async () => {
    const plan = planOfSample("bakery");
    const staff = plan.contacts.filter(({ kind }) => kind === "staff" || kind === "customer");
    const theirs = staff.flatMap(({ phone, phone2 }) => [phone, phone2]).map(digits);
    const addresses = allSquares(await paperOf(plan, onWall)).map(({ address }) => digits(address));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => address !== "" && theirs.includes(address))).toEqual([]);
  });

  test("never hold an account number", async () => {
    const plan = planOfSample("freelancer");
    const dependencies = plan.dependencies.map((thing) => ({
      ...thing,
      accountRef: "NL-4711-02",
      statusPage: "https://status.example.com/?account=NL-4711-02",
    }));
    const squares = allSquares(await paperOf({ ...plan, dependencies }, scanning));
    expect(squares.length).toBeGreaterThan(0);
    expect(squares.filter(({ address }) => !address.startsWith("tel:"))).toEqual([]);
  });
});

function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
