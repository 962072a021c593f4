import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** Signs for the door, landscape, and a blank one. Design, § 6.5. */
export function doorSigns(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
