import type { Backup } from "#plan/backup.ts";
import type { ChecksBlock, Item } from "../blocks.ts";
import { heading } from "../heading.ts";
import { linesOn } from "../own-lines.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** Lines on the front, and those that stay there where it is too long: more ways are on the back. Design, § 6 *Fitting*. */
export const linesOnFront = 8;
export const linesThatStay = 5;

/**
 * What to do instead, best way first: the owner's backup with what it needs, then the lines of this part of the card.
 * Own lines take the place of all but the backup.
 */
export function keepTrading(card: Card, context: PaperContext): ChecksBlock<Phrase> {
  const { plan } = context;
  const { backup } = card.dependency;
  const lines = linesOn("keepTrading", card, context);
  return {
    kind: "checks",
    heading: heading({ say: "paper.keepTrading" }, { say: "paper.inOrderOfChoice" }),
    size: "body",
    items: [...(backup === null ? [] : backupItem(backup, plan)), ...lines.map((text) => ({ text }))],
    tail: { heading: heading({ say: "paper.moreWays" }), from: linesThatStay, always: linesOnFront },
  };
}

/** The backup's name, how soon it runs, how long it lasts, and what must work for it to work. */
function backupItem(backup: Backup, { dependencies, providers }: PaperContext["plan"]): Item<Phrase>[] {
  if (backup.title.trim() === "") return [];
  const nameOf = (id: string): string | undefined =>
    dependencies.find((thing) => thing.id === id)?.name ??
    providers.find((provider) => provider.id === id)?.name;
  const needs = backup.needs.flatMap((id) => nameOf(id) ?? []);
  const facts: Phrase[] = [
    backup.readyAfterMinutes === 0
      ? { say: "paper.readyAtOnce" }
      : { say: "paper.readyIn", with: { time: { minutes: backup.readyAfterMinutes } } },
  ];
  if (backup.lastsMinutes !== null)
    facts.push({ say: "paper.lasts", with: { time: { minutes: backup.lastsMinutes } } });
  if (needs.length > 0) {
    const things: Phrase = { list: needs.slice(0, 6).map((name) => ({ own: shortText(name, 40) })) };
    facts.push({ say: "paper.needs", with: { things } });
  }
  return [
    {
      // the title may be a sentence or two: the colon takes the place of its last full stop
      before: {
        say: "paper.backupNamed",
        with: { title: { own: backup.title.trim().replace(/[.:]+$/, "") } },
      },
      text: facts.reduce((first, second): Phrase => ({ say: "paper.twoFacts", with: { first, second } })),
    },
  ];
}
