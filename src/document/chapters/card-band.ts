import type { Band } from "../leaf.ts";
import { busiestSpan } from "../busiest-span.ts";
import { amountPhrase, restsOnGuess } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import type { Card, PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** Number, name, what an hour costs, and whether the backup was ever tried. Design, § 6.3. */
export function cardBand(card: Card, context: PaperContext): Band<Phrase> {
  const title: Phrase = { own: shortText(card.dependency.name) };
  return {
    number: { own: String(card.number) },
    title,
    continued: heading(title).continued,
    side: [...costLines(card, context), backupLine(card)],
  };
}

/** Whether the card's amounts rest on a guess: its own, or one of what falls with it. One not worked out has none. */
export function restsCardOnGuess(
  { dependency, figures, isWorkedOut }: Thing,
  { plan }: PaperContext,
): boolean {
  return isWorkedOut && restsOnGuess(plan, [dependency.id, ...figures.takesDown]);
}

function costLines(thing: Thing, context: PaperContext): Phrase[] {
  const { figures, isWorkedOut } = thing;
  if (!isWorkedOut) return [{ say: "paper.noCost" }];
  const isGuess = restsCardOnGuess(thing, context);
  const lines: Phrase[] = [
    { say: "paper.openHour", with: { amount: amountPhrase(figures.openHour.likely, isGuess) } },
  ];
  const span = busiestSpan(figures);
  if (span) {
    const words: Phrase = {
      say: "paper.span",
      with: { day: { weekday: span.day }, from: { time: clock(span.from) }, to: { time: clock(span.to) } },
    };
    lines.push({
      say: "paper.busiest",
      with: { amount: amountPhrase(figures.busiestHour.amount, isGuess), span: words },
    });
  }
  if (context.perThousand) lines.push(perThousandLine);
  return lines;
}

/** What stands beside amounts while the sales are not known. Starter, § Streams. */
export const perThousandLine: Phrase = { say: "paper.perThousand", with: { amount: { money: 1000 } } };

function backupLine({ dependency }: Thing): Phrase {
  const { backup } = dependency;
  if (backup === null) return { say: "paper.noBackup" };
  if (backup.lastTested === null) return { say: "paper.backupNever" };
  return { say: "paper.backupTried", with: { day: { day: backup.lastTested } } };
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
