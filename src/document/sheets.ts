import type { Figures } from "#cost/figures.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";

/** What an owner can tick: page one, the cover, the call sheet, a card by its dependency, or several things at once. */
export type SheetId = "page-one" | "cover" | "call-sheet" | "several" | `card-${string}`;

/** A sheet on offer: whether we propose it, and whether it is ticked, as we propose or as the owner chose last time. */
export interface OfferedSheet {
  id: SheetId;
  /** the dependency a card is for */
  dependency: string | null;
  proposed: boolean;
  ticked: boolean;
}

/** How many cards are ticked until the owner says otherwise: a plan that gets printed beats a complete one. */
const proposedCards = 6;

/** Everything that can be printed, in the order it prints; the six costliest cards are ticked. Design, § 6. */
export function offeredSheets(plan: Plan, figures: Figures): OfferedSheet[] {
  const cards = costliestFirst(plan, figures).map((dependency, place): OfferedSheet => {
    return offered(plan, { id: cardSheet(dependency), dependency, proposed: place < proposedCards });
  });
  const sheet = (id: SheetId, proposed: boolean): OfferedSheet =>
    offered(plan, { id, dependency: null, proposed });
  return [
    sheet("page-one", false),
    sheet("cover", true),
    sheet("call-sheet", true),
    ...cards,
    sheet("several", true),
  ];
}

/** The ids of what is ticked. */
export function tickedSheets(plan: Plan, figures: Figures): SheetId[] {
  return offeredSheets(plan, figures)
    .filter((sheet) => sheet.ticked)
    .map((sheet) => sheet.id);
}

export function cardSheet(dependency: string): SheetId {
  return `card-${dependency}`;
}

/**
 * Ids of the dependencies by what an open hour without them costs, those that are not worked out yet last; ties keep
 * the plan's order.
 */
export function costliestFirst(plan: Plan, { dependencies }: Figures): string[] {
  const last = notWorkedOut(plan);
  return dependencies
    .toSorted(
      (a, b) => Number(last.has(a.id)) - Number(last.has(b.id)) || b.openHour.likely - a.openHour.likely,
    )
    .map(({ id }) => id);
}

function offered({ printed }: Plan, sheet: Omit<OfferedSheet, "ticked">): OfferedSheet {
  return { ...sheet, ticked: printed.sheets[sheet.id] ?? sheet.proposed };
}
