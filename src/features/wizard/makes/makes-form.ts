import type { MakeContent } from "#advice/make.ts";
import { makeShown, type TypedMake } from "#advice/typed-make.ts";
import type { Plan } from "#plan/plan.ts";

/** The things of a plan whose category has makes we know, with the name of the one chosen. */
export function makesShown(content: Pick<MakeContent, "services">, plan: Plan): TypedMake[] {
  const categories = new Set(content.services.map(({ category }) => category));
  return plan.dependencies
    .filter(({ category }) => categories.has(category))
    .map((thing) => ({ thing: thing.id, make: makeShown(content, thing) }));
}
