import type { Content } from "#content/content.ts";
import { eventsIn } from "#content/events-in.ts";
import type { DependencyFigures } from "#cost/figures.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/**
 * The thing page 8 asks about: the costliest by the open hour that nothing else needs, events aside, since "if
 * ransomware stopped" is no question. Where everything is needed by something, the costliest of all; null without
 * things.
 */
export function thingToAskAbout(
  { categories }: Pick<Content, "categories">,
  plan: Plan,
  figures: { dependencies: readonly Pick<DependencyFigures, "id" | "openHour">[] },
): Dependency | null {
  const cost = new Map(figures.dependencies.map(({ id, openHour }) => [id, openHour.likely]));
  const needed = new Set(plan.dependencies.flatMap(({ id, needs }) => needs.filter((other) => other !== id)));
  const events = eventsIn({ categories });
  const things = plan.dependencies.filter(({ category }) => !events.has(category));
  const leaves = things.filter(({ id }) => !needed.has(id));
  const candidates = [leaves, things, plan.dependencies].find((some) => some.length > 0) ?? [];
  const costliestFirst = candidates.toSorted(
    (one, other) => (cost.get(other.id) ?? 0) - (cost.get(one.id) ?? 0),
  );
  return costliestFirst[0] ?? null;
}
