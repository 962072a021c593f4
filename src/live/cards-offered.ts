import type { Figures } from "#cost/figures.ts";
import { cardSheet, costliestFirst, tickedCards } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { noPlan } from "./plan-of-playbooks.ts";

/** A card to choose when something is down. */
export interface OfferedCard {
  /** id of the thing */
  id: string;
  name: string;
  /** the number its card has on paper; null where it is not printed */
  number: number | null;
}

/**
 * A card for each thing, as on paper: costliest first, with the paper's numbers. As long as the figures are not here,
 * in the plan's order without numbers. Design, § 7 *Live* 1.
 */
export function cardsOffered(plan: Plan, figures: Figures | null): OfferedCard[] {
  const printed = figures === null || plan.id === noPlan ? [] : tickedCards(plan, figures);
  const names = new Map(plan.dependencies.map(({ id, name }) => [id, name]));
  const order = figures === null ? [...names.keys()] : costliestFirst(plan, figures);
  return order.flatMap((id): OfferedCard[] => {
    const name = names.get(id);
    const place = printed.indexOf(cardSheet(id));
    return name === undefined ? [] : [{ id, name, number: place < 0 ? null : place + 1 }];
  });
}
