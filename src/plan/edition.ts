import * as v from "valibot";
import { day, group, id, limits, listOf, oneOf, text, whole } from "./field.ts";
import type { Plan } from "./plan.ts";
import { shortMark } from "./short-mark.ts";
import type { Copy } from "./upkeep.ts";

/**
 * One printing of the whole plan: its version, day and look, and each of its pages in short. Two printings of one
 * version differ where other sheets were ticked, or the look was another. Plan file, § printed.
 */
export const editionSchema = group({
  id,
  version: whole,
  on: day,
  type: v.optional(oneOf(["normal", "large"]), "normal"),
  copy: v.optional(oneOf(["full", "wall"]), "full"),
  /** page n at n - 1, as `pageInShort` writes it */
  pages: listOf(text, limits.editionPages),
});
export type Edition = v.InferOutput<typeof editionSchema>;

/** A page of a printing: a mark of its words, the leaf it belongs to (a back to that of its front), and that leaf's title. */
export interface PageInShort {
  mark: string;
  leaf: string;
  title: string;
}

/** so long a title still says which page is meant */
const longestTitle = 80;

/** "1x7f0qk card-till 2 Card terminal": the foot of a page is no part of its words. */
export function pageInShort({ words, leaf, title }: { words: string; leaf: string; title: string }): string {
  // where lines break is no news
  const mark = shortMark(words.replaceAll(/\s+/gu, ""));
  return `${mark} ${leaf} ${title.slice(0, longestTitle)}`;
}

/** What stands in a page in short. */
export function readPageInShort(page: string): PageInShort {
  const [mark = "", leaf = "", ...title] = page.split(" ");
  return { mark, leaf, title: title.join(" ") };
}

/** A printing as it is kept; its id says which it is: "3-1x7f0qk". The same pages printed twice are one edition. */
export function newEdition(of: Omit<Edition, "id">): Edition {
  const look = of.pages.map((page) => readPageInShort(page).mark);
  return { id: `${of.version}-${shortMark([of.type, of.copy, ...look].join(" "))}`, ...of };
}

/** how many of the newest are kept, and how many at most with those that hang somewhere */
const kept = { newest: 3, atMost: 8 };

/** The editions with one more: those that may still hang somewhere, newest first. */
export function withEdition({ printed, copies }: Plan, edition: Edition): Edition[] {
  const older = (printed.editions ?? []).filter(({ id: each }) => each !== edition.id);
  const hanging = new Set(copies.map((copy) => copy.edition));
  const versions = new Set(copies.map(({ version }) => version));
  return [edition, ...older]
    .filter(
      ({ id: each, version }, place) => place < kept.newest || hanging.has(each) || versions.has(version),
    )
    .slice(0, kept.atMost);
}

/** The printing a copy came from: the one that was noted, else the newest of its version; null where none is kept. */
export function editionOfCopy(
  { printed: { editions = [] } }: Pick<Plan, "printed">,
  { edition, version }: Pick<Copy, "edition" | "version">,
): Edition | null {
  const isItsOwn = (each: Edition): boolean =>
    edition === undefined ? each.version === version : each.id === edition;
  return editions.find(isItsOwn) ?? null;
}
