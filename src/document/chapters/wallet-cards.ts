import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** Cards for the wallet: who leads, who helps, five numbers, where the plan hangs. Design, § 6.7. */
export function walletCards(_context: PaperContext): Leaf<Phrase>[] {
  return [];
}
