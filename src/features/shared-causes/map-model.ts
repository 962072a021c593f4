import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { causeTree, type HangingCause } from "./cause-tree.ts";
import { fallsOf, type Fall } from "./falls.ts";

/** A line of the map from a cause at the left to a thing at the right. */
export interface MapLine {
  cause: string;
  thing: string;
  /** of the chosen cause: drawn thick */
  isChosen: boolean;
  /** through another thing: dashed; we think: dotted */
  look: "plain" | "dashed" | "dotted";
}

/** A thing at the right of the map. */
export interface MapThing {
  id: string;
  /** how it falls with the chosen cause; null where it goes on working */
  fall: Fall | null;
  /** how many backups need it */
  backups: number;
}

export interface MapModel {
  causes: HangingCause[];
  things: MapThing[];
  lines: MapLine[];
  /** by id, how a cause at the left falls with the chosen one */
  fallenCauses: ReadonlyMap<string, Fall>;
  /** how many are left out until all are asked for */
  hidden: { causes: number; things: number };
}

/** What is shown at first, so that a large plan stays readable. */
export const shownAtFirst = { causes: 8, things: 16 } as const;

export interface MapAsked {
  chosen: string;
  showsAll: boolean;
}

/**
 * What the map shows: causes left, things right. A dependency that is a cause itself stands left only; every fallen
 * thing of the chosen cause is shown, left or right, however many there are. Design, § 4 *Shared-cause map*.
 */
export function mapModel(
  plan: Plan,
  sharedCauses: readonly SharedCauseFigures[],
  { chosen, showsAll }: MapAsked,
): MapModel {
  const tree = causeTree(sharedCauses);
  const causes = showsAll ? tree : firstCauses(tree, chosen);
  const shownCauses = new Set(causes.map(({ cause }) => cause.id));
  const falls = new Map(causes.map(({ cause }) => [cause.id, fallsOf(plan, cause)]));
  const chosenFalls = new Map((falls.get(chosen) ?? []).map((fall) => [fall.thing, fall]));
  const needed = backupsByNeed(plan);
  const atRight = thingsInOrder(plan, [...falls.values()], needed).filter((id) => !shownCauses.has(id));
  const things =
    showsAll || atRight.length <= shownAtFirst.things
      ? atRight
      : someThings(atRight, (id) => chosenFalls.has(id));
  return {
    causes,
    things: things.map((id) => ({ id, fall: chosenFalls.get(id) ?? null, backups: needed.get(id) ?? 0 })),
    lines: linesBetween(falls, { chosen, things: new Set(things) }),
    fallenCauses: new Map(causes.flatMap(({ cause }) => entryOf(chosenFalls, cause.id))),
    hidden: { causes: tree.length - causes.length, things: atRight.length - things.length },
  };
}

function entryOf(falls: ReadonlyMap<string, Fall>, id: string): [string, Fall][] {
  const fall = falls.get(id);
  return fall ? [[id, fall]] : [];
}

/** The first few, and the chosen one with what it hangs under. */
function firstCauses(tree: readonly HangingCause[], chosen: string): HangingCause[] {
  const kept = new Set(tree.slice(0, shownAtFirst.causes).map(({ cause }) => cause.id));
  for (let id: string | null = chosen; id !== null && !kept.has(id);) {
    kept.add(id);
    id = tree.find(({ cause }) => cause.id === id)?.under ?? null;
  }
  return tree.filter(({ cause }) => kept.has(cause.id));
}

/** Everything that falls with a cause that is shown, in the causes' order so that lines cross little; then what only backups need. */
function thingsInOrder(plan: Plan, falls: readonly Fall[][], needed: ReadonlyMap<string, number>): string[] {
  const things = new Set<string>();
  for (const each of falls) for (const { thing, through } of each) if (through === null) things.add(thing);
  for (const each of falls) for (const { thing } of each) things.add(thing);
  for (const { id } of plan.dependencies) if (needed.has(id)) things.add(id);
  return [...things];
}

/** What falls with the chosen cause, and of the others as many as there is room for, in their order. */
function someThings(things: readonly string[], falls: (id: string) => boolean): string[] {
  let room = shownAtFirst.things - things.filter(falls).length;
  return things.filter((id) => {
    if (falls(id)) return true;
    room -= 1;
    return room >= 0;
  });
}

function linesBetween(
  falls: ReadonlyMap<string, Fall[]>,
  { chosen, things }: { chosen: string; things: ReadonlySet<string> },
): MapLine[] {
  return [...falls].flatMap(([cause, each]) =>
    each
      .filter(({ thing, through }) => things.has(thing) && (through === null || cause === chosen))
      .map(({ thing, through, isGuess }): MapLine => ({
        cause,
        thing,
        isChosen: cause === chosen,
        look: isGuess ? "dotted" : through === null ? "plain" : "dashed",
      })),
  );
}

function backupsByNeed({ dependencies }: Plan): Map<string, number> {
  const own = new Set(dependencies.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { backup } of dependencies)
    for (const need of new Set(backup?.needs))
      if (own.has(need)) counts.set(need, (counts.get(need) ?? 0) + 1);
  return counts;
}
