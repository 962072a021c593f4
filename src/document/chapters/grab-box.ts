import type { ChecksBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** Lines the narrow column of the cover holds in readable type. */
const mostItems = 16;

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
  const everyone = content.grabBox.items.filter((item) => item.who === "everyone");
  const wanted = (cards.length > 0 ? cards : things).flatMap(({ playbook }) => playbook.kit);
  const times = new Map<string, number>();
  for (const id of wanted) times.set(id, (times.get(id) ?? 0) + 1);
  const others = content.grabBox.items
    .filter((item) => item.who !== "everyone" && times.has(item.id))
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
  const room = Math.max(0, mostItems - others.length);
  const chosen = new Set(
    [...everyone.slice(0, Math.max(room, 9)), ...others].slice(0, mostItems).map((item) => item.id),
  );
  // in the order of the box, so that it is packed and checked in the same order
  return content.grabBox.items.filter((item) => chosen.has(item.id)).map((item) => ({ ready: item.label }));
}
