import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** How the costs were worked out, for an insurer or a bookkeeper. Issue 5, § 1. */
export function working(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
