import type { Rung } from "#cost/figures.ts";
import { roundedForPeople } from "#i18n/rounding.ts";
import type { Cell, TableBlock } from "../blocks.ts";
import { whySame } from "../equal-rungs.ts";
import { amountPhrase } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";

/** What 1 hour, 4 hours, one open day and 3 days cost, as things are and with backups, each with its range. Cost model, § Ladder. */
export function workingLadder(
  { dependency, figures }: Thing,
  { plan, figures: { start } }: PaperContext,
  isGuess: boolean,
): TableBlock<Phrase> {
  const helps = hasBackup(plan.dependencies, [dependency.id, ...figures.takesDown]);
  const time = `${twoDigits(Math.floor((start % 1440) / 60))}:${twoDigits(start % 60)}`;
  return {
    kind: "table",
    heading: heading({
      say: "paper.ladder",
      with: { day: { weekday: Math.floor(start / 1440) }, time: { time } },
    }),
    shares: [0.27, 0.15, 0.215, 0.15, 0.215],
    heads: [
      { say: "paper.itLasts" },
      { say: "paper.asThingsAre" },
      { say: "paper.between" },
      { say: "paper.withYourBackups" },
      { say: "paper.between" },
    ],
    rows: figures.ladder.map((rung): Cell<Phrase>[] => [
      lengthOf(rung),
      amountPhrase(rung.unprepared.likely, isGuess),
      rangeOf(rung.unprepared),
      helps ? amountPhrase(rung.prepared.likely, isGuess) : { say: "paper.noBackupHelps" },
      helps ? rangeOf(rung.prepared) : { say: "paper.none" },
    ]),
  };
}

/** Why a longer outage costs the same as a shorter one, a sentence each. Design, § 9.8. */
export function whyTheSame({ dependency, figures }: Thing, context: PaperContext): Phrase[] {
  const { plan } = context;
  const showsPrepared = hasBackup(plan.dependencies, [dependency.id, ...figures.takesDown]);
  return figures.ladder.flatMap((longer, place): Phrase[] => {
    const shorter = figures.ladder[place - 1];
    const why = shorter && whySame(plan, context.figures.start, { shorter, longer, showsPrepared });
    if (!shorter || !why) return [];
    const lengths = { longer: lengthOf(longer), shorter: lengthOf(shorter) };
    if (why.because !== "closed-days") return [{ say: `paper.same.${why.because}`, with: lengths }];
    const days: Phrase = { list: why.days.map((weekday) => ({ weekday })) };
    return [{ say: "paper.same.closed-days", with: { ...lengths, days } }];
  });
}

function hasBackup(
  dependencies: readonly { id: string; backup: unknown }[],
  down: readonly string[],
): boolean {
  return dependencies.some(({ id, backup }) => backup !== null && down.includes(id));
}

function lengthOf({ names, hours }: Rung): Phrase {
  const time: Phrase = { minutes: Math.round(hours * 60) };
  return names.includes("open-day") && names.length === 1 ? { say: "paper.openDay", with: { time } } : time;
}

/** From the low end to the high one; one amount where they read the same. */
function rangeOf({ low, high }: { low: number; high: number }): Phrase {
  return roundedForPeople(low) === roundedForPeople(high)
    ? { money: high }
    : { say: "paper.fromTo", with: { low: { money: low }, high: { money: high } } };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
