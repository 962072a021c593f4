import type { SharedCauseFigures } from "#cost/figures.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";

/** A thing that stops with a cause, and how we come to say so. */
export interface Fall {
  thing: string;
  /** the thing it falls through; null where it hangs on the cause itself */
  through: string | null;
  /** nobody has confirmed yet that it hangs on what it falls with: "we think" */
  isGuess: boolean;
}

/** What stops with a cause: the very things its figures count, in their order. Design, § 9.10. */
export function fallsOf(plan: Plan, cause: SharedCauseFigures): Fall[] {
  const guesses = new Set(plan.guesses);
  const through = fellThrough(plan, cause);
  const direct = new Set(cause.fallsDirectly);
  return cause.falls.map((thing) => {
    const parent = direct.has(thing) ? null : (through.get(thing) ?? null);
    return { thing, through: parent, isGuess: guesses.has(linkPath(plan, thing, parent ?? cause.id)) };
  });
}

/** The path under which the link between a thing and what it hangs on is a guess, if it is one. */
function linkPath(plan: Plan, thing: string, on: string): string {
  const upstreams = plan.dependencies.find(({ id }) => id === thing)?.upstreams ?? [];
  return upstreams.includes(on) ? guessPath.upstream(thing, on) : guessPath.dependency(thing, "needs");
}

/** For each thing that does not hang on the cause itself, the nearest one it needs that falls before it. */
function fellThrough(plan: Plan, { fallsDirectly, falls }: SharedCauseFigures): Map<string, string> {
  const falling = new Set(falls);
  const parents = new Map<string, string>();
  const reached = new Set(fallsDirectly);
  const open = [...fallsDirectly];
  for (let from = open.shift(); from !== undefined; from = open.shift()) {
    for (const { id, needs } of plan.dependencies) {
      if (!falling.has(id) || reached.has(id) || !needs.includes(from)) continue;
      reached.add(id);
      parents.set(id, from);
      open.push(id);
    }
  }
  return parents;
}

/** The falls of a cause in groups: first what hangs on it itself, then what falls through each thing. */
export function fallGroups(falls: readonly Fall[]): { through: string | null; falls: Fall[] }[] {
  const groups: { through: string | null; falls: Fall[] }[] = [];
  for (const fall of [...falls.filter(({ through }) => through === null), ...falls]) {
    const group = groups.find(({ through }) => through === fall.through);
    if (group === undefined) groups.push({ through: fall.through, falls: [fall] });
    else if (!group.falls.includes(fall)) group.falls.push(fall);
  }
  return groups;
}

/** The paths of the guesses about what hangs on a cause itself, for *Looks right*. */
export function guessedLinks(plan: Plan, cause: SharedCauseFigures): string[] {
  const paths = fallsOf(plan, cause)
    .filter(({ through, isGuess }) => through === null && isGuess)
    .map(({ thing }) => linkPath(plan, thing, cause.id));
  return [...new Set(paths)];
}
