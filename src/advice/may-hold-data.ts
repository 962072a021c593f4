import type { Dependency } from "#plan/dependency.ts";

/** What comes out of the wall or the air. */
const supplies: readonly string[] = ["electricity", "internet", "mobile-network"];

/** Whether a thing only brings something in: it holds no data, and has no mode without the internet. Design, § 2 *Things*. */
export function isSupply({ category }: Pick<Dependency, "category">): boolean {
  return supplies.includes(category);
}

/** Whether it makes sense to ask for a copy of a thing's data: it is no supply, or somebody was asked already. */
export function mayHoldData({ category, dataCopy }: Pick<Dependency, "category" | "dataCopy">): boolean {
  return dataCopy !== null || !isSupply({ category });
}
