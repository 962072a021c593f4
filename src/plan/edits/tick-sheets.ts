import type { Plan } from "../plan.ts";

/** A sheet of the printed plan, whether the owner wants it, and whether we proposed it. */
export interface SheetTick {
  id: string;
  ticked: boolean;
  proposed: boolean;
}

/**
 * Notes which sheets the owner wants printed: only where that differs from what we propose, so that a proposal may
 * change with the plan. No change of what the plan says. Plan file, § printed.
 */
export function tickSheets(plan: Plan, { ticks }: { ticks: readonly SheetTick[] }): Plan {
  const sheets = { ...plan.printed.sheets };
  for (const { id, ticked, proposed } of ticks) {
    if (ticked === proposed) delete sheets[id];
    else sheets[id] = ticked;
  }
  return areSame(sheets, plan.printed.sheets) ? plan : { ...plan, printed: { ...plan.printed, sheets } };
}

function areSame(one: Record<string, boolean>, other: Record<string, boolean>): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
