import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";

/** The thing the screen is about: the one that was picked while it is in the plan, else the costliest by the open hour. */
export function shownThing(figures: Figures, picked: string | null): DependencyFigures | null {
  const wanted = figures.dependencies.find(({ id }) => id === picked);
  const [costliest] = costliestFirst(figures);
  return wanted ?? figures.dependencies.find(({ id }) => id === costliest) ?? null;
}

/** All things, the costliest hour first. */
export function byCost(figures: Figures): DependencyFigures[] {
  const byId = new Map(figures.dependencies.map((own) => [own.id, own]));
  return costliestFirst(figures).flatMap((id) => byId.get(id) ?? []);
}
