import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";

/** Steps that can be undone. */
export const mostSteps = 200;

/** What happened in the world. Undo takes back what somebody typed, not that a plan was printed or an outage was. */
const happened = ["printed", "outages", "drills"] as const satisfies (keyof Plan)[];

/** A plan with the way it came about; every entry is a whole plan that shares its unchanged parts with the next. */
export interface History {
  plan: Plan;
  /** plans to go back to, nearest last */
  past: readonly Plan[];
  /** plans that were undone, nearest last */
  future: readonly Plan[];
  /** the name under which the last edit was made, if one */
  together: string | null;
}

export function historyOf(plan: Plan): History {
  return { plan, past: [], future: [], together: null };
}

/**
 * The history after an edit. Edits in a row under one name are one step: a word that is typed is undone as a
 * word. An edit that only says what happened in the world is no step.
 */
export function edited(history: History, plan: Plan, together: string | null): History {
  if (onlySaysWhatHappened(history.plan, plan)) return { ...history, plan };
  const goesOn = together !== null && together === history.together;
  const past = goesOn ? history.past : [...history.past, history.plan].slice(-mostSteps);
  return { plan, past, future: [], together };
}

export function undone(history: History, now: string): History {
  const wanted = history.past.at(-1);
  if (wanted === undefined) return history;
  return {
    plan: withWhatHappened(wanted, history.plan, now),
    past: history.past.slice(0, -1),
    future: [...history.future, history.plan],
    together: null,
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
  };
}

const mayDiffer = new Set<string>([...happened, "updatedAt"]);

function onlySaysWhatHappened(before: Plan, after: Plan): boolean {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...was.keys(), ...is.keys()].every(
    (field) => mayDiffer.has(field) || was.get(field) === is.get(field),
  );
}

/**
 * An earlier or later plan, with what has happened by now. Its moment of change comes with it, so that a paper or
 * a copy made of it counts as up to date again, unless an outage or a drill came in between.
 */
function withWhatHappened(wanted: Plan, current: Plan, now: string): Plan {
  const { printed, outages, drills } = current;
  if (wanted.outages === outages && wanted.drills === drills) return { ...wanted, printed };
  return withSoundReferences({ ...wanted, printed, outages, drills, updatedAt: now }).plan;
}
