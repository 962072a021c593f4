import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** The AI tools the business uses, who checks them, and how each is switched off. Design, § 6. */
export function aiTools(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
