import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** The paper forms that are ticked, with the business's own name, currency and streams. Design, § 6.6. */
export function paperForms(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
