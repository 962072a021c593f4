import type { Plan } from "#plan/plan.ts";
import { makesFor, matchesMake, type MakeContent, type OfferedMake } from "./make.ts";
import type { MakeChoice } from "./with-make.ts";

/** A thing by its id, and its make as typed. */
export interface TypedMake {
  thing: string;
  make: string;
}

/** What a field for the make of a thing shows: the catalogue's name of it, or what the owner typed; "" for none. */
export function makeShown(
  { services }: Pick<MakeContent, "services">,
  { serviceId }: { serviceId: string | null },
): string {
  return services.find(({ id }) => id === serviceId)?.name ?? serviceId ?? "";
}

/** What is offered while somebody types: while nothing is typed, or the text is one of them, those sold here. */
export function makesOffered(
  content: Pick<MakeContent, "services">,
  plan: Plan,
  { thing, make }: TypedMake,
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
  { thing, make }: TypedMake,
): MakeChoice | null {
  const name = make.trim();
  if (name === "") return null;
  const known = makesFor(content, plan, thing).find(
    (offered) => offered.name.toLowerCase() === name.toLowerCase(),
  );
  return known === undefined ? { name } : { serviceId: known.serviceId };
}
