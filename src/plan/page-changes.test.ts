import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageInShort } from "./edition.ts";
import { leafChanges, paperSwaps } from "./page-changes.ts";

function page(leaf: string, words: string): string {
  return pageInShort({ leaf, words, title: leaf });
}

const before = [
  page("cover", "Card terminal: page 3"),
  page("call-sheet", "Sam 0201"),
  page("card-till", "Plug it in."),
  page("card-till", "Later."),
  page("card-fax", "Send it again."),
  page("card-fax", "Later."),
];

describe("what differs from a printing", () => {
  test("is said leaf by leaf: a card is one, front and back", () => {
    const now = before.with(1, page("call-sheet", "Sam 0999")).with(3, page("card-till", "Much later."));
    expect(leafChanges(before, now)).toEqual([
      { leaf: "call-sheet", title: "call-sheet", is: "changed" },
      { leaf: "card-till", title: "card-till", is: "changed" },
    ]);
  });

  test("is nothing where only lines break elsewhere", () => {
    expect(leafChanges(before, before.with(1, page("call-sheet", "Sam\n02 01")))).toEqual([]);
  });

  test("names what is new, what is gone, and what moved to another page", () => {
    const [cover = "", calls = "", till = "", tillBack = "", fax = "", faxBack = ""] = before;
    const web = page("card-web", "Web");
    expect(leafChanges(before, [cover, calls, fax, faxBack, web]).map(({ leaf, is }) => [leaf, is])).toEqual([
      ["card-fax", "moved"],
      ["card-web", "new"],
      ["card-till", "gone"],
    ]);
    expect(leafChanges(before, [cover, calls, till, tillBack]).map(({ leaf, is }) => [leaf, is])).toEqual([
      ["card-fax", "gone"],
    ]);
  });
});

describe("what to swap", () => {
  test("is a sheet of paper, front and back", () => {
    const now = before.with(1, page("call-sheet", "Sam 0999"));
    expect(paperSwaps(before, now).map(({ first, out, into }) => [first, out?.length, into?.length])).toEqual(
      [[0, 2, 2]],
    );
  });

  test("is thrown away without another behind the end, and put in where there was none", () => {
    const shorter = before.slice(0, 4);
    expect(paperSwaps(before, shorter)).toMatchObject([{ first: 4, into: null }]);
    expect(paperSwaps(shorter, before)).toMatchObject([{ first: 4, out: null }]);
  });

  const arbitraryPages = fc.array(
    fc.tuple(fc.constantFrom("cover", "card-a", "card-b"), fc.constantFrom("one", "two", "three")),
    { maxLength: 12 },
  );

  test("makes any older printing the newer one, and leaves what is the same", () => {
    fc.assert(
      fc.property(arbitraryPages, arbitraryPages, (older, newer) => {
        const [was, is] = [older, newer].map((pages) => pages.map(([leaf, words]) => page(leaf, words)));
        if (!was || !is) return;
        const inHand = new Map(sheetsOf(was).map((sheet, place) => [place * 2, sheet]));
        for (const { first, into } of paperSwaps(was, is)) {
          if (into === null) inHand.delete(first);
          else inHand.set(first, into.map(({ mark }) => mark).join());
        }
        expect([...inHand].toSorted(([a], [b]) => a - b).map(([, sheet]) => sheet)).toEqual(sheetsOf(is));
        expect(paperSwaps(was, was)).toEqual([]);
      }),
    );
  });
});

function sheetsOf(pages: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(pages.length / 2) }, (_, sheet) =>
    pages
      .slice(sheet * 2, sheet * 2 + 2)
      .map((each) => each.split(" ")[0])
      .join(),
  );
}
