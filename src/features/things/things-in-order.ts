import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/** A thing with what it costs; null while that is being worked out. */
export interface CostedThing {
  thing: Dependency;
  figures: DependencyFigures | null;
}

/** All things of a plan, the costliest hour first, those that are not worked out yet last. */
export function thingsInOrder(plan: Plan, figures: Figures | null): CostedThing[] {
  const costed = new Map(figures?.dependencies.map((own) => [own.id, own]));
  const order = figures === null ? [] : costliestFirst(plan, figures);
  const rank = new Map(order.map((id, place) => [id, place]));
  return plan.dependencies
    .map((thing) => ({ thing, figures: costed.get(thing.id) ?? null }))
    .toSorted(
      (one, other) => (rank.get(one.thing.id) ?? order.length) - (rank.get(other.thing.id) ?? order.length),
    );
}
