import type { Edition } from "../edition.ts";
import type { Plan } from "../plan.ts";
import type { Copy } from "../upkeep.ts";

/** Says that a printing now hangs at these places, counted in the plan's list of copies. */
export function hangCopies(
  plan: Plan,
  { places, edition }: { places: readonly number[]; edition: Pick<Edition, "id" | "version"> },
): Plan {
  const changes = places.some((place) => !isOf(plan.copies[place], edition));
  if (!changes) return plan;
  const hangs = { version: edition.version, edition: edition.id };
  return {
    ...plan,
    copies: plan.copies.map((copy, place) => (places.includes(place) ? { ...copy, ...hangs } : copy)),
  };
}

function isOf(copy: Copy | undefined, { id, version }: Pick<Edition, "id" | "version">): boolean {
  return copy === undefined || (copy.edition === id && copy.version === version);
}
