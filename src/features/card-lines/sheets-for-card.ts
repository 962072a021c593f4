import { cardSheet, tickedCards, type SheetId } from "#document/sheets.ts";
import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";

/** More cards than these take too long to lay out while somebody types. */
const mostCards = 12;

/** Whether a plan has so many cards that one is laid out without the others, and so without its number. */
export function areTooManyCards(plan: Plan, figures: Figures): boolean {
  return tickedCards(plan, figures).length > mostCards;
}

/**
 * The sheets to lay out for a picture of one card: all cards that print, so that it has its number and names the others;
 * in a large plan the card and what it needs. Its own is there though it is not ticked.
 */
export function sheetsForCard(plan: Plan, figures: Figures, id: string): SheetId[] {
  const own = cardSheet(id);
  const ticked = tickedCards(plan, figures);
  const all = ticked.includes(own) ? ticked : [...ticked, own];
  if (ticked.length <= mostCards) return all;
  const needs = plan.dependencies.find((thing) => thing.id === id)?.needs ?? [];
  const near = new Set<SheetId>([own, ...needs.map(cardSheet)]);
  return all.filter((sheet) => near.has(sheet));
}
