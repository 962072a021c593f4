import { expect, test } from "vitest";
import { paperSizes } from "#layout/paper-size.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { undrawnWords } from "./undrawn-words.ts";

const bakery = planOfCase("bakery");

test("names what cannot be drawn once, however many lines it stands in, with all its pages", async () => {
  const [first, ...rest] = bakery.dependencies;
  if (!first) throw new Error("The bakery depends on something.");
  const paper = await paperOf({
    ...bakery,
    dependencies: [{ ...first, name: "Till (收银机), 王 小明" }, ...rest],
  });
  const found = undrawnWords(paper);
  expect(found.map(({ words }) => words)).toEqual(["收银机 王 小明"]);
  // the finder on the cover, and the card's own two sides at least
  expect(found[0]?.pages[0]).toBe(1);
  expect(found[0]?.pages.length).toBeGreaterThan(2);
});

test("finds nothing where Greek, Cyrillic, Polish and Turkish names can all be drawn", async () => {
  const names = ["Ελένη", "Пекарня", "Zażółć Łukasz", "Ağaoğlu"];
  const dependencies = bakery.dependencies.map((thing, place) => ({
    ...thing,
    name: names[place] ?? thing.name,
  }));
  expect(undrawnWords(await paperOf({ ...bakery, dependencies }))).toEqual([]);
});

test("quotes and brackets around a name are not part of it", () => {
  const within = "Replaces older copies: “王小明”, by the till";
  const mark = { kind: "missing-letters", x: 0, y: 0, width: 1, height: 1, tone: "black" } as const;
  const sheet = {
    leaf: "cover",
    part: 0,
    title: "Cover",
    paper: paperSizes.a4,
    isPunched: true,
    inShort: "",
    marks: [{ ...mark, letters: "王小明", within }],
  };
  expect(undrawnWords({ sheets: [sheet] })).toEqual([{ words: "王小明", pages: [1] }]);
});
