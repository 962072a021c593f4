import { confirmed, guessed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";
import { newStream, type Stream } from "#plan/stream.ts";
import { salesAreUnknown, unknownWeeklySales, weeklySalesOf } from "#plan/weekly-sales.ts";
import { freshId } from "./fresh-id.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import type { StarterContent } from "./starter-content.ts";

/** A row of page 4; `id` is "" (or an id of its own) for a stream that was added. */
export interface StreamShare {
  id: string;
  name: string;
  percent: number;
}

/**
 * Page 4: where the sales come from. Streams take these names, this order and these parts of the total; one that
 * is not listed goes, with everything that said what stops it; one that was added starts with a margin of a half
 * as its only guess. Rows that do not add up to 100 count in proportion, so that the total stays. Starter, § Streams.
 */
export function withStreamShares(content: StarterContent, plan: Plan, shares: readonly StreamShare[]): Plan {
  const unknown = salesAreUnknown(plan) || weeklySalesOf(plan) === 0;
  const total = unknown ? unknownWeeklySales : weeklySalesOf(plan);
  const percents = shares.reduce((sum, { percent }) => sum + percent, 0);
  const taken = new Set([...plan.streams, ...shares].map(({ id }) => id));
  const added: string[] = [];
  const streams = shares.map(({ id, name, percent }): Stream => {
    const weeklySales = percents > 0 ? (total * percent) / percents : total / shares.length;
    const known = plan.streams.find((stream) => stream.id === id);
    if (known !== undefined) return { ...known, name, weeklySales };
    const fresh = id === "" ? freshId(name, taken) : id;
    taken.add(fresh);
    added.push(fresh);
    return newStream({ id: fresh, name, weeklySales });
  });
  const parts = streams.map(({ id }) => guessPath.stream(id, "weeklySales"));
  const shared = confirmed({ ...plan, streams }, [guessPath.streams]);
  const marked = unknown ? guessed(shared, parts) : confirmed(shared, parts);
  const guesses = added.map((id) => guessPath.stream(id, "margin"));
  return withGuessesWorkedOut(content, withSoundReferences(guessed(marked, guesses)).plan);
}
