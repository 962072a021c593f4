import { newDependency, type Dependency } from "#plan/dependency.ts";
import { confirmed, guessed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withoutLinksTo, withSoundReferences } from "#plan/references.ts";
import { freshId } from "./fresh-id.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import { businessTypeOf, type StarterContent } from "./starter-content.ts";
import { inTypicalOrder } from "./thing-order.ts";
import { starterThing, thingGuessPaths } from "./typical-thing.ts";

/**
 * A tick of page 6: a row that was offered, by its id (`thingsOffered`); or one of the owner's own by its name,
 * of a category where there is one already ("a second card machine").
 */
export type ThingChoice = { id: string } | { name: string; category?: string };

/**
 * Page 6: the plan depends on exactly these things. One that was ticked already stays as it is, a new one is as
 * the starter makes it, one that is not listed goes with every link to it; guessed `needs` and `affects` are
 * worked out for the new set. The list is the owner's from now on. Starter, § A thing to § affects.
 */
export function withThings(content: StarterContent, plan: Plan, choices: readonly ThingChoice[]): Plan {
  const type = businessTypeOf(content, plan);
  const taken = new Set([...plan.dependencies, ...plan.providers].map(({ id }) => id));
  const fresh: Dependency[] = [];
  const guesses: string[] = [];
  const staying = new Set<string>();
  for (const choice of choices) {
    if ("id" in choice && plan.dependencies.some(({ id }) => id === choice.id)) staying.add(choice.id);
    else if (!("id" in choice)) {
      const { name, category = "" } = choice;
      const id = freshId(category === "" ? name : category, taken);
      taken.add(id);
      fresh.push(newDependency({ id, name, category }));
      if (category !== "") guesses.push(guessPath.dependency(id, "needs"));
    } else if (!taken.has(choice.id) && content.categories.some(({ id }) => id === choice.id)) {
      taken.add(choice.id);
      const thing = starterThing(content, type, { id: choice.id, category: choice.id });
      fresh.push(thing);
      guesses.push(...thingGuessPaths(type, thing));
    }
  }
  const gone = plan.dependencies.filter(({ id }) => !staying.has(id));
  const kept = gone.reduce((rest, { id }) => withoutLinksTo(rest, id), {
    ...plan,
    dependencies: plan.dependencies.filter(({ id }) => staying.has(id)),
  });
  const things: Plan = {
    ...kept,
    dependencies: inTypicalOrder(content, type, [...kept.dependencies, ...fresh]),
  };
  const sound = withSoundReferences(confirmed(things, [guessPath.things])).plan;
  return withGuessesWorkedOut(content, guessed(sound, guesses));
}
