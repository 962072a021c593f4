import { guessed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { unknownWeeklySales, weeklySalesOf } from "#plan/weekly-sales.ts";
import { withoutGuessesAbout, type ChangeOfType } from "./change-of-type.ts";
import { unitsPerEuro } from "./starter-content.ts";
import { streamGuess, streamGuessPaths } from "./typical-stream.ts";

/** The type's streams beside those the owner made their own, which keep their sales; all of them once page 4 was answered. */
export function withStreamsOfType(change: ChangeOfType, plan: Plan): Plan {
  const { content, before, type } = change;
  const units = unitsPerEuro(content, plan);
  const nothingYet = plan.streams.length === 0;
  if (!nothingYet && !isGuess(plan, guessPath.streams)) return guessed(plan, newlyCounted(change, plan));

  const kept = plan.streams.filter((stream) => !isStillTheStarters(change, plan, stream));
  const typical = type.streams.filter(({ id }) => kept.every((stream) => stream.id !== id));
  const left = Math.max(0, (weeklySalesOf(plan) || unknownWeeklySales) - weeklySalesOf({ streams: kept }));
  const percents = typical.reduce((sum, { percent }) => sum + percent, 0);
  const fresh = typical.map((one): Stream => {
    const weeklySales = (left * one.percent) / percents;
    const guess = streamGuess({ type, typical: one, weeklySales, unitsPerEuro: units });
    return { id: one.id, name: one.name, ...guess };
  });
  const gone = plan.streams.filter((stream) => !kept.includes(stream));
  const streams: Plan = { ...withoutGuessesAbout(plan, "streams", gone), streams: [...fresh, ...kept] };
  return guessed(streams, [
    guessPath.streams,
    ...(nothingYet ? [guessPath.business("certainty")] : []),
    ...typical.flatMap((one) => streamGuessPaths(one.id, one, units)),
    ...newlyCounted({ content, before, type }, { ...streams, streams: kept }),
  ]);
}

/** Whether nobody has touched a stream since the starter made it: its type's name, and every guess still one. */
function isStillTheStarters({ content, before }: ChangeOfType, plan: Plan, stream: Stream): boolean {
  const typical = before?.streams.find(({ id }) => id === stream.id);
  if (typical === undefined || typical.name !== stream.name) return false;
  return streamGuessPaths(stream.id, typical, unitsPerEuro(content, plan)).every((path) =>
    isGuess(plan, path),
  );
}

/** Numbers of kept streams that the old type had no figure for, and the new one has. */
function newlyCounted({ content, before, type }: ChangeOfType, plan: Plan): string[] {
  const units = unitsPerEuro(content, plan);
  return plan.streams.flatMap(({ id, customersPerWeek, customerValue }) => {
    const old = before?.streams.find((stream) => stream.id === id);
    const typical = type.streams.find((stream) => stream.id === id);
    if (old === undefined || typical === undefined || customersPerWeek !== 0 || customerValue !== 0)
      return [];
    const known = new Set(streamGuessPaths(id, old, units));
    return streamGuessPaths(id, typical, units).filter((path) => !known.has(path));
  });
}
