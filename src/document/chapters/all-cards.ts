import type { Leaf } from "../leaf.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { allCardsLeaf } from "./finder.ts";

/** Every card by number: for plans with more cards than the finder holds. */
export function allCards({ cards }: PaperContext): Leaf<Phrase> {
  const title: Phrase = { say: "paper.allCards" };
  return {
    ...plainLeaf({ id: allCardsLeaf, title }),
    wide: [
      {
        kind: "card-index",
        heading: heading(title, { say: "paper.byNumber" }),
        rows: cards.map(({ number, dependency, leaf }) => ({
          card: { own: String(number) },
          name: { own: shortText(dependency.name) },
          leaf,
          page: { pageOf: leaf },
        })),
      },
    ],
  };
}
