import type { Plan } from "./plan.ts";

/** Words of this plan that are names of firms, in small letters: of the makes that were picked, and of the business. */
export function brandsIn({ business, dependencies }: Pick<Plan, "business" | "dependencies">): Set<string> {
  const makes = dependencies.flatMap(({ serviceId }) => serviceId?.split("-")[0] ?? []);
  const own = business.name.split(/\s+/u);
  return new Set([...makes, ...own].map((word) => word.toLowerCase()).filter((word) => word.length > 2));
}
