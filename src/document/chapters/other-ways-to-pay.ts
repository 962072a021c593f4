import { takesMoney, waysToPayIn } from "#content/ways-to-pay.ts";
import type { SentencesBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** On the back of a card that takes money: how people pay in this country without it. */
export function otherWaysToPay(
  { dependency }: Card,
  { plan, content }: PaperContext,
): SentencesBlock<Phrase>[] {
  const ways = takesMoney(dependency.category) ? waysToPayIn(content, plan.business.country) : null;
  if (ways === null) return [];
  return [
    {
      kind: "sentences",
      heading: heading({ say: "paper.waysToPay" }),
      tail: null,
      sentences: [
        {
          say: "paper.waysToPayHere",
          with: {
            country: { ready: ways.country },
            ways: { either: ways.options.map(({ text }): Phrase => ({ ready: text })) },
          },
        },
        { say: "paper.waysToPayAsk" },
      ],
    },
  ];
}
