import type { Backup } from "#plan/backup.ts";
import type { ChecksBlock, Item } from "../blocks.ts";
import { heading } from "../heading.ts";
import { areThePlaybooks, typed } from "../own-lines.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** Lines on the front, and those that stay there where it is too long: more ways are on the back. Design, § 6 *Fitting*. */
const linesOnFront = 8;
const linesThatStay = 5;

/**
 * What to do instead, best way first: the owner's backup with what it needs, its steps, then the ways of the trade, and
 * those of any business; the steps wait behind the trade's ways where they are just the playbook's. Own lines for this
 * part of the card take the place of all but the backup.
 */
export function keepTrading({ dependency, playbook }: Card, { plan }: PaperContext): ChecksBlock<Phrase> {
  const { backup, card } = dependency;
  const variant = playbook.variants.find((each) => each.id === plan.business.type)?.steps ?? [];
  const steps = typed(backup?.steps);
  const mine = steps.map((step): Phrase => ({ own: step }));
  const left = (lines: readonly string[]): Phrase[] =>
    lines.filter((line) => !steps.includes(line)).map((line) => ({ ready: line }));
  const first = areThePlaybooks(steps, playbook) ? [...left(variant), ...mine] : [...mine, ...left(variant)];
  const own = typed(card.keepTrading);
  const lines: Phrase[] =
    own.length > 0 ? own.map((line) => ({ own: line })) : [...first, ...left(playbook.keepTrading)];
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
