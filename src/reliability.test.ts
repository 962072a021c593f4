import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../docs/reliability.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| ([FG]\d\d) \| [^|]+ \| ([^|]+) \|$/gm)].map(
  ([, number = "", shownBy = ""]) => ({
    number,
    shownBy,
  }),
);

/** F01, F02 and so on. */
function numbers(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => letter + String(place + 1).padStart(2, "0"));
}

test("every fault and every goal of the design has a row that names a test, a reason or that it is open", () => {
  expect(rows.map(({ number }) => number)).toEqual([...numbers("F", 44), ...numbers("G", 23)]);
  for (const { number, shownBy } of rows) expect(shownBy, number).toMatch(/`[^`]+`|not shown: |^open$/);
});

test("the tests that are named are there", () => {
  const named = rows.flatMap(({ shownBy }) => [...shownBy.matchAll(/`((?:src|e2e|scripts)\/[^`]+)`/g)]);
  const missing = named
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
  expect(missing).toEqual([]);
});
