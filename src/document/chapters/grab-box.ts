import { usualGrabBox } from "#content/usual-grab-box.ts";
import type { ChecksBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** What to grab: the owner's list, else what everyone needs and what the things with the dearest hours call for. Starter, § Paper. */
export function grabBox(context: PaperContext): ChecksBlock<Phrase> {
  const own = context.plan.grabList?.filter((line) => line.trim() !== "");
  const items: Phrase[] = own ? own.map((line) => ({ own: line })) : proposed(context);
  return {
    kind: "checks",
    heading: heading({ say: "paper.grabBox" }),
    size: "body",
    tail: null,
    items: items.map((text) => ({ text })),
  };
}

function proposed({ content, things, cards }: PaperContext): Phrase[] {
  const kits = (cards.length > 0 ? cards : things).map(({ playbook }) => playbook.kit);
  return usualGrabBox(content.grabBox, kits).map((item) => ({ ready: item.label }));
}
