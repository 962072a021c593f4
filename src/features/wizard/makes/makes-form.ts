import { makesFor, matchesMake, type MakeContent, type OfferedMake } from "#advice/make.ts";
import type { MakeChoice } from "#advice/with-make.ts";
import type { Plan } from "#plan/plan.ts";

/** A row of the page: a thing, and its make as typed. */
export interface MakeRow {
  thing: string;
  make: string;
}

/** The things of a plan whose category has makes we know, with the name of the one chosen. */
export function makesShown({ services }: Pick<MakeContent, "services">, plan: Plan): MakeRow[] {
  const categories = new Set(services.map(({ category }) => category));
  return plan.dependencies
    .filter(({ category }) => categories.has(category))
    .map(({ id, serviceId }) => ({
      thing: id,
      make: services.find((service) => service.id === serviceId)?.name ?? serviceId ?? "",
    }));
}

/** What is offered while somebody types: while nothing is typed, or the text is one of them, those sold here. */
export function makesOffered(
  content: Pick<MakeContent, "services">,
  plan: Plan,
  { thing, make }: MakeRow,
): OfferedMake[] {
  const makes = makesFor(content, plan, thing);
  const isUntouched = make.trim() === "" || makes.some(({ name }) => name === make);
  if (!isUntouched) return makes.filter((offered) => matchesMake(offered, make));
  const here = makes.filter((offered) => offered.here);
  return here.length > 0 ? here : makes;
}

/** What a typed make stands for: one of the catalogue where it is its name, else the text; null where it is blank. */
export function makeTyped(
  content: Pick<MakeContent, "services">,
  plan: Plan,
  { thing, make }: MakeRow,
): MakeChoice | null {
  const name = make.trim();
  if (name === "") return null;
  const known = makesFor(content, plan, thing).find(
    (offered) => offered.name.toLowerCase() === name.toLowerCase(),
  );
  return known === undefined ? { name } : { serviceId: known.serviceId };
}
