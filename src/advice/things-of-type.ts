import type { BusinessType } from "#content/business-type.ts";
import type { Dependency } from "#plan/dependency.ts";
import { guessed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withoutLinksTo } from "#plan/references.ts";
import { withoutGuessesAbout, type ChangeOfType } from "./change-of-type.ts";
import { inTypicalOrder } from "./thing-order.ts";
import { nameOfThing, starterThing, thingGuessPaths, tickedFromTheStart } from "./typical-thing.ts";

/** The type's ticked things beside those the owner made their own; all of them once page 6 was answered. */
export function withThingsOfType(change: ChangeOfType, plan: Plan): Plan {
  const { content, before, type } = change;
  const answered = plan.dependencies.length > 0 && !isGuess(plan, guessPath.things);
  const kept = plan.dependencies.filter((thing) => answered || !isAsTheStarterMadeIt(change, plan, thing));
  const gone = plan.dependencies.filter((thing) => !kept.includes(thing));
  const fresh = answered
    ? []
    : tickedFromTheStart(type)
        .filter((category) => kept.every((thing) => thing.category !== category && thing.id !== category))
        .map((category) => starterThing(content, type, { id: category, category }));
  const renamed = kept.map((thing) =>
    before !== undefined && thing.name === nameOfThing(content, before, thing.category)
      ? { ...thing, name: nameOfThing(content, type, thing.category) }
      : thing,
  );
  const without = gone
    .filter(({ id }) => fresh.every((thing) => thing.id !== id))
    .reduce((rest, { id }) => withoutLinksTo(rest, id), {
      ...withoutGuessesAbout(plan, "dependencies", gone),
      dependencies: renamed,
    });
  const things: Plan = {
    ...without,
    dependencies: inTypicalOrder(content, type, [...fresh, ...without.dependencies]),
  };
  return guessed(things, [
    ...(answered ? [] : [guessPath.things]),
    ...fresh.flatMap((thing) => thingGuessPaths(type, thing)),
    ...kept.flatMap((thing) => newlyKnown(before, type, thing)),
  ]);
}

/** Whether a thing is as the starter made it: every guess still one, everything else as it was. */
function isAsTheStarterMadeIt({ content, before }: ChangeOfType, plan: Plan, thing: Dependency): boolean {
  if (!thingGuessPaths(before, thing).every((path) => isGuess(plan, path))) return false;
  const { needs, affects } = thing;
  const made: Dependency = { ...starterThing(content, before, thing), needs, affects };
  return JSON.stringify(made) === JSON.stringify(thing);
}

/** What a kept thing stops, where the old type had no figure for it and the new one has. */
function newlyKnown(before: BusinessType | undefined, type: BusinessType, thing: Dependency): string[] {
  if (before === undefined || thing.affects.length > 0) return [];
  const known = thingGuessPaths(before, thing);
  const path = guessPath.dependency(thing.id, "affects");
  return thingGuessPaths(type, thing).includes(path) && !known.includes(path) ? [path] : [];
}
