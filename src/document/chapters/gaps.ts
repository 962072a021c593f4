import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** What is still blank, with lines to write it on. Issue 5, § 1. */
export function gaps(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
