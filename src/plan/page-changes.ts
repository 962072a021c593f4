import { readPageInShort, type PageInShort } from "./edition.ts";

/** A leaf that a printing and the plan as it is now differ in. "moved": the same words on pages with other numbers. */
export interface LeafChange {
  leaf: string;
  title: string;
  is: "changed" | "new" | "gone" | "moved";
}

/**
 * What differs between two printings, leaf by leaf: in the order it prints now, what is gone last. `before` and `now`
 * are pages in short. Issue 5, § 4.
 */
export function leafChanges(before: readonly string[], now: readonly string[]): LeafChange[] {
  const were = byLeaf(before);
  const are = byLeaf(now);
  const changes: LeafChange[] = [];
  for (const [leaf, { title, marks, pages }] of are) {
    const old = were.get(leaf);
    if (old === undefined) changes.push({ leaf, title, is: "new" });
    else if (old.marks !== marks) changes.push({ leaf, title, is: "changed" });
    else if (old.pages !== pages) changes.push({ leaf, title, is: "moved" });
  }
  for (const [leaf, { title }] of were) {
    if (!are.has(leaf)) changes.push({ leaf, title, is: "gone" });
  }
  return changes.filter(({ leaf }) => leaf !== emptyBack);
}

/** pages to write on, on the back of a front that has none: nobody looks for them */
const emptyBack = "notes";

interface LeafInShort {
  title: string;
  marks: string;
  pages: string;
}

function byLeaf(pages: readonly string[]): Map<string, LeafInShort> {
  const leaves = new Map<string, LeafInShort>();
  for (const [index, page] of pages.entries()) {
    const { mark, leaf, title } = readPageInShort(page);
    const known = leaves.get(leaf);
    leaves.set(leaf, {
      title: known?.title ?? title,
      marks: `${known?.marks ?? ""} ${mark}`,
      pages: `${known?.pages ?? ""} ${index}`,
    });
  }
  return leaves;
}

/**
 * A sheet of paper to swap, front and back: `first` is the index of its front page. What to throw away is null behind
 * the end of the old printing, what to put in is null behind the end of the new one.
 */
export interface PaperSwap {
  first: number;
  out: PageInShort[] | null;
  into: PageInShort[] | null;
}

/**
 * Which sheets of paper to swap so that an older printing becomes the newer. The number at the foot of a page has to
 * stay right, so sheets are compared place by place.
 */
export function paperSwaps(before: readonly string[], now: readonly string[]): PaperSwap[] {
  const swaps: PaperSwap[] = [];
  for (let first = 0; first < Math.max(before.length, now.length); first += 2) {
    const out = sheetAt(before, first);
    const into = sheetAt(now, first);
    if (marksOf(out) !== marksOf(into)) swaps.push({ first, out, into });
  }
  return swaps;
}

function sheetAt(pages: readonly string[], first: number): PageInShort[] | null {
  const sides = pages.slice(first, first + 2);
  return sides.length === 0 ? null : sides.map(readPageInShort);
}

function marksOf(sides: readonly PageInShort[] | null): string {
  return (sides ?? []).map(({ mark }) => mark).join(" ");
}
