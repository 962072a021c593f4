import type { Band, Leaf } from "./leaf.ts";
import { heading } from "./heading.ts";
import type { LeafId, Phrase } from "./phrase.ts";

/** A leaf under a black band. */
export type LeafWithBand = Leaf<Phrase> & { band: Band<Phrase> };

/** A leaf with a title and nothing on it yet. */
export function plainLeaf({ id, title }: { id: LeafId; title: Phrase }): LeafWithBand {
  return {
    id,
    outline: title,
    startsOn: "any",
    orientation: "portrait",
    isPunched: true,
    band: { number: null, title, continued: heading(title).continued, side: [] },
    edge: null,
    columns: "one",
    top: [],
    wide: [],
    wideFoot: [],
    narrow: [],
    narrowFoot: [],
    turnOver: null,
    back: null,
    guess: false,
    ownLines: [],
  };
}
