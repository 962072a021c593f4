import type { Plan } from "../plan.ts";
import type { Copy } from "../upkeep.ts";

/** Says where printed copies hang, who holds them and which version each is. */
export function changeCopies(plan: Plan, { copies }: { copies: Copy[] }): Plan {
  return JSON.stringify(copies) === JSON.stringify(plan.copies) ? plan : { ...plan, copies };
}
