import { missingRoles } from "#readiness/missing-numbers.ts";
import type { PaperContext } from "../paper-context.ts";

/** Lines of the call sheet that fit one page with the decisions below it. */
const roomOnSheet = { a4: 12, letter: 10 } as const;
const atLeast = 4;

/** The roles nobody is known for yet, as lines to write in, until the sheet is full. Starter, § Paper. */
export function rolesToWriteIn({ plan, content, things }: PaperContext): string[] {
  const costliestFirst = things.map(({ dependency }) => dependency.id);
  const missing = missingRoles(plan, content.callSheet.roles, costliestFirst).map(({ role }) => role);
  return missing.slice(0, Math.max(atLeast, roomOnSheet[plan.paper] - plan.contacts.length));
}
