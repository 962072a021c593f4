import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** Review and approval. Design, § 6.8. */
export function review(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
