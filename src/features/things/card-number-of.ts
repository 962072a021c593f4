import type { Figures } from "#cost/figures.ts";
import { cardSheet, offeredSheets } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";

/** The number of a thing's card on paper, from 1 for the costliest; null where its card is not printed. */
export function cardNumberOf(plan: Plan, figures: Figures, id: string): number | null {
  const cards = offeredSheets(plan, figures).filter((sheet) => sheet.dependency !== null && sheet.ticked);
  const place = cards.findIndex((sheet) => sheet.id === cardSheet(id));
  return place === -1 ? null : place + 1;
}
