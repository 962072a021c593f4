import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** Who may decide what, and who does if they are away; who holds the copies. Issue 5, § 1. */
export function whoDecides(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
