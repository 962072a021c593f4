import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";

/** The things whose open hour costs most, at most three, those that cost next to nothing left out. */
export function costliestThings(plan: Plan, figures: Figures): DependencyFigures[] {
  const byId = new Map(figures.dependencies.map((own) => [own.id, own]));
  return costliestFirst(plan, figures)
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ openHour }) => !isNextToNothing(openHour.likely))
    .slice(0, 3);
}
