import type { BusinessType, TypicalThing } from "#content/business-type.ts";
import type { Content } from "#content/content.ts";
import { newDependency, type Dependency } from "#plan/dependency.ts";
import { guessPath } from "#plan/guess.ts";

/** The thing of a category as this type of business usually has it; undefined where it is not typical. */
export function typicalThingOf(type: BusinessType | undefined, category: string): TypicalThing | undefined {
  return type?.things.find(({ id }) => id === category);
}

/** What a thing of a category is called: by the trade, else by the catalogue. */
export function nameOfThing(
  { categories }: Pick<Content, "categories">,
  type: BusinessType | undefined,
  category: string,
): string {
  const known = categories.find(({ id }) => id === category);
  return typicalThingOf(type, category)?.name ?? known?.name ?? category;
}

/** How soon it hurts, in minutes, when a thing of a category is down; null for a category we do not know. */
export function hurtsAfterMinutes(
  { categories }: Pick<Content, "categories">,
  type: BusinessType | undefined,
  category: string,
): number | null {
  const known = categories.find(({ id }) => id === category);
  return typicalThingOf(type, category)?.hurtsAfterMinutes ?? known?.hurtsAfterMinutes ?? null;
}

/** A thing as the starter makes it; `needs` and `affects` are worked out with the rest of the plan. Starter, § A thing. */
export function starterThing(
  content: Pick<Content, "categories">,
  type: BusinessType | undefined,
  { id, category }: { id: string; category: string },
): Dependency {
  return newDependency({
    id,
    name: nameOfThing(content, type, category),
    category,
    tolerableMinutes: hurtsAfterMinutes(content, type, category),
  });
}

/** The paths of what the starter guesses about a thing. Where the trade has no figure nothing stops, which is no guess. */
export function thingGuessPaths(
  type: BusinessType | undefined,
  { id, category }: { id: string; category: string },
): string[] {
  const paths = [guessPath.dependency(id, "tolerableMinutes"), guessPath.dependency(id, "needs")];
  if (stopsAnything(type, category)) paths.push(guessPath.dependency(id, "affects"));
  return paths;
}

function stopsAnything(type: BusinessType | undefined, category: string): boolean {
  return type?.streams.some(({ stops }) => (stops[category]?.lost ?? 0) > 0) ?? false;
}

/**
 * The categories ticked for a type from the start: typical things that stop at least 3% of all sales, or hurt
 * within an hour. Starter, § Ticked things.
 */
export function tickedFromTheStart(type: BusinessType): string[] {
  return type.things
    .filter(({ id, hurtsAfterMinutes: minutes }) => {
      const stopped = type.streams.reduce(
        (sum, { percent, stops }) => sum + percent * (stops[id]?.lost ?? 0),
        0,
      );
      return minutes <= 60 || stopped >= 3 - 1e-9;
    })
    .map(({ id }) => id);
}
