import { newDependency, type Dependency } from "#plan/dependency.ts";
import { removeDependency } from "#plan/edits/remove-dependency.ts";
import { guessed } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { freshId } from "./fresh-id.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import type { MakeContent } from "./make.ts";
import { guessedNeeds } from "./needs.ts";
import { businessTypeOf, type StarterContent } from "./starter-content.ts";
import { starterThing, thingGuessPaths } from "./typical-thing.ts";
import { withMake } from "./with-make.ts";

/**
 * What is added: a make of the catalogue, a kind of thing, or one of the owner's own by its name. A `name` stands
 * for the one we would give: of a second card machine.
 */
export type AddedThing =
  | { serviceId: string; name?: string }
  | { category: string; name?: string }
  | { name: string };

/** The id a thing would get in this plan: of its category, else of its name. */
export function idOfAdded(content: Pick<MakeContent, "services">, plan: Plan, added: AddedThing): string {
  const taken = new Set([...plan.dependencies, ...plan.providers].map(({ id }) => id));
  return freshId(categoryOf(content, added) || (added.name ?? ""), taken);
}

/**
 * *Add a thing*: the plan with one more thing at its end, of the category of what was chosen, with its make and the
 * starter's guesses; guessed `needs` and `affects` of the others are worked out for the new set. A second thing of a
 * category stops nothing by itself until somebody says so. Starter, § A thing; design, § 2 *Things*.
 */
export function withAddedThing(
  content: StarterContent & MakeContent,
  plan: Plan,
  { id, added }: { id: string; added: AddedThing },
): Plan {
  const category = categoryOf(content, added);
  const type = businessTypeOf(content, plan);
  const typical: Dependency =
    category === ""
      ? newDependency({ id, name: added.name ?? "" })
      : starterThing(content, type, { id, category });
  const thing: Dependency = {
    ...typical,
    name: added.name ?? typical.name,
    needs: guessedNeeds(typical, plan.dependencies),
  };
  const grown: Plan = { ...plan, dependencies: [...plan.dependencies, thing] };
  const marked = category === "" ? grown : guessed(grown, thingGuessPaths(type, thing));
  const worked = withGuessesWorkedOut(content, marked);
  return "serviceId" in added ? withMake(content, worked, id, { serviceId: added.serviceId }) : worked;
}

/** The plan without a thing and every link to it; what the starter guessed about the others is worked out again. */
export function withoutThing(content: StarterContent, plan: Plan, { id }: { id: string }): Plan {
  const less = removeDependency(plan, { id });
  return less === plan ? plan : withGuessesWorkedOut(content, less);
}

function categoryOf({ services }: Pick<MakeContent, "services">, added: AddedThing): string {
  if ("category" in added) return added.category;
  if ("serviceId" in added) return services.find(({ id }) => id === added.serviceId)?.category ?? "";
  return "";
}
