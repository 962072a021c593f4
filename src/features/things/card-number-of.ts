import type { Figures } from "#cost/figures.ts";
import { cardSheet, tickedCards } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";

/** The number of a thing's card on paper, from 1 for the costliest; null where its card is not printed. */
export function cardNumberOf(plan: Plan, figures: Figures, id: string): number | null {
  const place = tickedCards(plan, figures).indexOf(cardSheet(id));
  return place === -1 ? null : place + 1;
}
