import type { Dependency } from "#plan/dependency.ts";

/** What surely falls with it: by category, the category without which a thing of it is down too. Starter, § needs. */
const fallsWith = new Map([
  ["internet", "electricity"],
  ["payments-card-terminal", "internet"],
  ["phone-voip", "internet"],
  ["delivery-marketplace", "internet"],
  ["point-of-sale", "electricity"],
  ["industry-system", "electricity"],
  ["security-cameras-alarm", "electricity"],
  ["computers-devices", "electricity"],
  ["website-shop", "domain-dns"],
]);

/**
 * The guessed `needs` of a thing among these: what surely falls with it, if it is ticked, and what a make or the
 * owner added before.
 */
export function guessedNeeds(dependency: Dependency, things: readonly Dependency[]): string[] {
  const root = things.find(
    ({ category }) => category !== "" && category === fallsWith.get(dependency.category),
  );
  if (root === undefined || root.id === dependency.id || dependency.needs[0] === root.id)
    return dependency.needs;
  return [root.id, ...dependency.needs.filter((id) => id !== root.id)];
}
