import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { editionOfCopy, pageInShort } from "../edition.ts";
import { hangCopies } from "./hang-copies.ts";
import { markPrinted, type PrintedPages } from "./mark-printed.ts";
import { copiedPlan } from "./copied-plan.ts";

function pages(words: string): PrintedPages {
  const cover = pageInShort({ words, leaf: "cover", title: "When something is down" });
  return { type: "normal", copy: "full", pages: [cover] };
}

const plan = planOf({
  copies: [
    { where: "Beside the till", holder: null, version: 0 },
    { where: "In the safe", holder: null, version: 0 },
  ],
});
const printed = markPrinted(plan, {
  on: "2026-05-02",
  pages: pages("one"),
});
const [first] = printed.printed.editions ?? [];
if (!first) throw new Error("The printing is kept.");

function printedAgain(words: string, of = printed) {
  const changed = { ...of, updatedAt: `2026-06-01T10:00:00.${words.length}00Z`, logo: `data:${words}` };
  return markPrinted(changed, { on: "2026-06-01", pages: pages(words) });
}

describe("a printing that hangs somewhere", () => {
  test("is noted with its place, and found again", () => {
    const hung = hangCopies(printed, { places: [0], edition: first });
    expect(hung.copies.map(({ version }) => version)).toEqual([1, 0]);
    expect(hung.copies.map((copy) => editionOfCopy(hung, copy)?.id ?? null)).toEqual([first.id, null]);
    expect(hangCopies(hung, { places: [0], edition: first })).toBe(hung);
  });

  test("is kept however often the plan is printed after it; others are kept a few times only", () => {
    let later = hangCopies(printed, { places: [0], edition: first });
    for (let times = 2; times <= 9; times += 1) later = printedAgain("x".repeat(times), later);
    expect(later.printed.version).toBe(9);
    expect(later.printed.editions?.map(({ version }) => version)).toEqual([9, 8, 7, 1]);
  });

  test("is one edition, printed twice; in large type it is another", () => {
    const twice = markPrinted(printed, { on: "2026-05-03", pages: pages("one") });
    expect(twice.printed.editions).toHaveLength(1);
    const large = markPrinted(printed, { on: "2026-05-03", pages: { ...pages("one"), type: "large" } });
    expect(large.printed.editions?.map(({ version, type }) => [version, type])).toEqual([
      [1, "large"],
      [1, "normal"],
    ]);
  });

  test("of a version whose pages are no longer kept cannot be compared", () => {
    expect(editionOfCopy(printed, { version: 7 })).toBeNull();
    expect(editionOfCopy(printed, { version: 1, edition: "1-gone" })).toBeNull();
  });

  test("is none of a copy of the plan", () => {
    const hung = hangCopies(printed, { places: [0], edition: first });
    const copy = copiedPlan(hung, { id: "copy", now: "2026-11-22T09:00:00.000Z", name: "Quay 10" });
    expect(copy.printed.editions).toBeUndefined();
    expect(copy.copies).toEqual(plan.copies);
  });
});
