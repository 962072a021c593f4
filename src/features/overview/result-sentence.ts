import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import { isNextToNothing } from "#i18n/rounding.ts";

/** The things whose open hour costs most, at most three, those that cost next to nothing left out. */
export function costliestThings(figures: Figures): DependencyFigures[] {
  const byId = new Map(figures.dependencies.map((own) => [own.id, own]));
  return costliestFirst(figures)
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ openHour }) => !isNextToNothing(openHour.likely))
    .slice(0, 3);
}
