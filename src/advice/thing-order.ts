import type { BusinessType } from "#content/business-type.ts";
import type { Content } from "#content/content.ts";
import type { Dependency } from "#plan/dependency.ts";

/**
 * Things in the one order the starter keeps, so that ticking and unticking leads back to the same plan: typical
 * ones first, then those of other categories, then the owner's own, each as they stood.
 */
export function inTypicalOrder(
  { categories }: Pick<Content, "categories">,
  type: BusinessType | undefined,
  things: readonly Dependency[],
): Dependency[] {
  const order = [...(type?.things ?? []), ...categories].map(({ id }) => id);
  const rank = ({ category }: Dependency): number => {
    const place = order.indexOf(category);
    return place === -1 ? order.length : place;
  };
  return things.toSorted((one, other) => rank(one) - rank(other));
}
