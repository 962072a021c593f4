import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";

/** Steps that can be undone. */
export const mostSteps = 200;

/**
 * What undo leaves as it is: what happened in the world, and how far the quick start has come. Undo takes back what
 * somebody typed, not that a plan was printed or an outage was.
 */
const notUndone = ["printed", "outages", "drills", "quickStart"] as const satisfies (keyof Plan)[];

/** A plan with the way it came about; every entry is a whole plan that shares its unchanged parts with the next. */
export interface History {
  plan: Plan;
  /** plans to go back to, nearest last */
  past: readonly Plan[];
  /** plans that were undone, nearest last */
  future: readonly Plan[];
  /** the name under which the last edit was made, if one */
  together: string | null;
  /** steps of change from when the plan was opened: undoing takes one back */
  steps: number;
}

export function historyOf(plan: Plan): History {
  return { plan, past: [], future: [], together: null, steps: 0 };
}

/**
 * The history after an edit. Edits in a row under one name are one step: a word that is typed is undone as a
 * word. An edit of what undo leaves alone is no step.
 */
export function edited(history: History, plan: Plan, together: string | null): History {
  if (!differsBeyond(notUndone, history.plan, plan)) return { ...history, plan };
  const goesOn = together !== null && together === history.together;
  const past = goesOn ? history.past : [...history.past, history.plan].slice(-mostSteps);
  return { plan, past, future: [], together, steps: history.steps + (goesOn ? 0 : 1) };
}

export function undone(history: History, now: string): History {
  const wanted = history.past.at(-1);
  if (wanted === undefined) return history;
  return {
    plan: withWhatHappened(wanted, history.plan, now),
    past: history.past.slice(0, -1),
    future: [...history.future, history.plan],
    together: null,
    steps: history.steps - 1,
  };
}

export function redone(history: History, now: string): History {
  const wanted = history.future.at(-1);
  if (wanted === undefined) return history;
  return {
    plan: withWhatHappened(wanted, history.plan, now),
    past: [...history.past, history.plan],
    future: history.future.slice(0, -1),
    together: null,
    steps: history.steps + 1,
  };
}

/**
 * Whether an edit is a change of the plan that makes its paper and its copies old: a printing is none, nor is
 * going to another page of the quick start, nor other paper in the printer: it carries the same words.
 */
export function isDated(before: Plan, after: Plan): boolean {
  return before.printed === after.printed && differsBeyond(["quickStart", "paper"], before, after);
}

function differsBeyond(mayDiffer: readonly (keyof Plan)[], before: Plan, after: Plan): boolean {
  const ignored = new Set<string>([...mayDiffer, "updatedAt"]);
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...was.keys(), ...is.keys()].some(
    (field) => !ignored.has(field) && was.get(field) !== is.get(field),
  );
}

/**
 * An earlier or later plan, with what has happened by now. Its moment of change comes with it, so that a paper or
 * a copy made of it counts as up to date again, unless an outage or a drill came in between.
 */
export function withWhatHappened(wanted: Plan, current: Plan, now: string): Plan {
  const { printed, outages, drills, quickStart } = current;
  const { quickStart: _page, ...rest } = wanted;
  const plan: Plan = { ...rest, printed, ...(quickStart && { quickStart }) };
  if (wanted.outages === outages && wanted.drills === drills) return plan;
  return withSoundReferences({ ...plan, outages, drills, updatedAt: now }).plan;
}
