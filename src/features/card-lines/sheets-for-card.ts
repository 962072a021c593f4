import { cardSheet, tickedSheets, type SheetId } from "#document/sheets.ts";
import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";

/** More cards than these take too long to lay out while somebody types. */
const mostCards = 12;

/**
 * The sheets to lay out for a picture of one card: all cards that print, so that it has its number and names the others;
 * in a large plan the card and what it needs. Its own is there though it is not ticked.
 */
export function sheetsForCard(plan: Plan, figures: Figures, id: string): SheetId[] {
  const own = cardSheet(id);
  const ticked = tickedSheets(plan, figures).filter((sheet) => sheet.startsWith("card-"));
  const all = ticked.includes(own) ? ticked : [...ticked, own];
  if (all.length <= mostCards) return all;
  const needs = plan.dependencies.find((thing) => thing.id === id)?.needs ?? [];
  const near = new Set<SheetId>([own, ...needs.map(cardSheet)]);
  return all.filter((sheet) => near.has(sheet));
}
