import { missingRoles } from "#readiness/missing-numbers.ts";
import type { PaperContext } from "../paper-context.ts";

/** Lines of the call sheet that fit one page with the decisions below it. */
const roomOnSheet = { a4: 12, letter: 10 } as const;
const atLeast = 4;

/** the role of whom no number belongs on a wall */
const customers = "k-customers";

/** The roles nobody is known for yet, as lines to write in, until the sheet is full. Starter, § Paper. */
export function rolesToWriteIn({ plan, content, things, options }: PaperContext): string[] {
  const costliestFirst = things.map(({ dependency }) => dependency.id);
  const missing = missingRoles(plan, content.callSheet.roles, costliestFirst)
    .filter(({ id }) => !(options.copy === "wall" && id === customers))
    .map(({ role }) => role);
  return missing.slice(0, Math.max(atLeast, roomOnSheet[plan.paper] - plan.contacts.length));
}
