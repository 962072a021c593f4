import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";

/** The thing the screen is about: the one that was picked while it is in the plan, else the costliest by the open hour. */
export function shownThing(plan: Plan, figures: Figures, picked: string | null): DependencyFigures | null {
  const wanted = figures.dependencies.find(({ id }) => id === picked);
  const [costliest] = costliestFirst(plan, figures);
  return wanted ?? figures.dependencies.find(({ id }) => id === costliest) ?? null;
}

/** All things, the costliest hour first, those that are not worked out yet last. */
export function byCost(plan: Plan, figures: Figures): DependencyFigures[] {
  const byId = new Map(figures.dependencies.map((own) => [own.id, own]));
  return costliestFirst(plan, figures).flatMap((id) => byId.get(id) ?? []);
}
