import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** When it is back: switch back, type in, cash up. Design, § 6. */
export function itIsBack(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
