import { expect, test } from "vitest";
import { hangCopies } from "#plan/edits/hang-copies.ts";
import { markPrinted, type PrintedPages } from "#plan/edits/mark-printed.ts";
import { pageInShort } from "#plan/edition.ts";
import type { Plan } from "#plan/plan.ts";
import { renamed } from "#testing/a-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { editionToHang } from "#plan/edition-look.ts";
import { olderPaper } from "./swap-groups.ts";

function printedOn(day: string, plan: Plan, changes: Partial<PrintedPages> = {}): Plan {
  const words = JSON.stringify([plan.business.name, changes]);
  const pages = [pageInShort({ words, leaf: "cover", title: "When something is down" })];
  return markPrinted(plan, { on: day, pages: { type: "normal", copy: "full", pages, ...changes } });
}

function hung(plan: Plan, ...places: number[]): Plan {
  const [edition] = plan.printed.editions ?? [];
  if (!edition) throw new Error("It was printed.");
  return hangCopies(plan, { places, edition });
}

function changedOn(moment: string, plan: Plan): Plan {
  return { ...renamed(plan, `As of ${moment}`), updatedAt: moment };
}

const till = { where: "Beside the till", holder: null, version: 0 };
const safe = { where: "In the safe", holder: null, version: 0 };
const door = { where: "Office door", holder: null, version: 0 };
const plan = planOf({ updatedAt: "2026-05-01T10:00:00.000Z", copies: [till, safe, door] });

test("places with one printing are one group, newest first; where nothing hangs, nothing is swapped", () => {
  const first = hung(printedOn("2026-05-02", plan), 0);
  const second = hung(printedOn("2026-06-02", changedOn("2026-06-01T10:00:00.000Z", first)), 1);
  const now = changedOn("2026-07-01T10:00:00.000Z", second);
  const { groups, unknown } = olderPaper(now);
  expect(groups.map(({ edition, places }) => [edition.version, places.map(({ where }) => where)])).toEqual([
    [2, ["In the safe"]],
    [1, ["Beside the till"]],
  ]);
  expect(unknown).toEqual([]);
});

test("a place that has what prints now is not older paper", () => {
  expect(olderPaper(hung(printedOn("2026-05-02", plan), 0, 1, 2)).groups).toEqual([]);
});

test("a copy printed before pages were kept is named: nobody can tell what differs", () => {
  const before = { ...markPrinted(plan, { on: "2026-05-02" }), copies: [{ ...till, version: 1 }] };
  const { groups, unknown } = olderPaper(changedOn("2026-06-01T10:00:00.000Z", before));
  expect(groups).toEqual([]);
  expect(unknown.map(({ where }) => where)).toEqual(["Beside the till"]);
});

test("where no places are known, the last printing is what hangs", () => {
  const printed = printedOn("2026-05-02", { ...plan, copies: [] });
  expect(olderPaper(printed).groups).toEqual([]);
  const changed = changedOn("2026-06-01T10:00:00.000Z", printed);
  expect(olderPaper(changed).groups.map(({ edition, places }) => [edition.version, places])).toEqual([
    [1, []],
  ]);
});

test("a place keeps its look: large print is followed by large print", () => {
  const large = hung(printedOn("2026-05-02", plan, { type: "large" }), 0);
  const later = changedOn("2026-06-01T10:00:00.000Z", hung(printedOn("2026-05-02", large), 1));
  const printed = printedOn("2026-06-02", printedOn("2026-06-02", later, { type: "large" }));
  const looks = printed.copies.map((copy) => {
    const id = editionToHang(printed, copy)?.id;
    return printed.printed.editions?.find((edition) => edition.id === id)?.type;
  });
  expect(looks).toEqual(["large", "normal", "normal"]);
});
