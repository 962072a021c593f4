import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { figuresByThePage } from "#testing/cost-by-the-page.ts";
import { differingFigures } from "#testing/differing-figures.ts";
import { figureRowsByThePage, readFigureRows } from "#testing/figures-file-by-the-page.ts";
import { figuresFile } from "#files/figures-csv.ts";
import { figuresOf } from "./figures-of.ts";

const folder = new URL("./cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".counterplan.json"))
  .map((file) => file.replace(".counterplan.json", ""));

function planOfCase(name: string): Plan {
  const read = readPlanFile(readFileSync(new URL(`${name}.counterplan.json`, folder), "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.plan;
}

function workedFigures(name: string): Map<string, number> {
  return readFigureRows(readFileSync(new URL(`${name}.figures.csv`, folder), "utf8"));
}

describe("the worked cases that came with the cost model", () => {
  test("are all five here", () => {
    expect(cases).toEqual(["bakery", "dental", "edges", "freelancer", "restaurant"]);
  });

  test.each(cases)("%s: every row of its figures file comes out, and no other", (name) => {
    const file = figuresFile(figuresOf(planOfCase(name)));
    expect(differingFigures(readFigureRows(file), workedFigures(name))).toEqual([]);
  });

  test.each(cases)("%s: the page worked out the slow way says the same", (name) => {
    const rows = figureRowsByThePage(figuresByThePage(planOfCase(name)));
    expect(differingFigures(rows, workedFigures(name))).toEqual([]);
  });
});
