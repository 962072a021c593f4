import { contactInRole } from "../contact-in-role.ts";
import type { PaperContext } from "../paper-context.ts";

/** Lines of the call sheet that fit one page with the decisions below it. */
const roomOnSheet = { a4: 12, letter: 10 } as const;
const atLeast = 4;

/**
 * The roles nobody is known for yet, as lines to write in: one for each thing, costliest first, then a second one for
 * each, until the sheet is full. Those any business has come last. Starter, § Paper.
 */
export function rolesToWriteIn(context: PaperContext): string[] {
  const { plan, content, things } = context;
  const open = content.callSheet.roles.filter(
    (role) => role.categories.length > 0 && isToBeWrittenIn(role.id, context),
  );
  const listed: string[] = [];
  const rounds = Math.max(0, ...things.map(({ dependency }) => rolesOf(dependency.category).length));
  for (let round = 0; round < rounds; round += 1) {
    for (const { dependency } of things) {
      const role = rolesOf(dependency.category)[round];
      if (role && !listed.includes(role.role)) listed.push(role.role);
    }
  }
  for (const role of open) {
    if (usualRoles.includes(role.id) && !listed.includes(role.role)) listed.push(role.role);
  }
  return listed.slice(0, Math.max(atLeast, roomOnSheet[plan.paper] - plan.contacts.length));

  function rolesOf(category: string) {
    const called = open.filter((role) => role.categories.includes(category));
    const isOwn = (role: (typeof called)[number]): boolean => role.categories[0] === category;
    return [...called.filter(isOwn), ...called.filter((role) => !isOwn(role))];
  }
}

/** Whether a line is left for a role: nobody is known for it, and it is not about staff that one person does not have. */
function isToBeWrittenIn(role: string, context: PaperContext): boolean {
  if (role === "k-staff" && context.plan.business.people <= 1) return false;
  return contactInRole(role, context) === null;
}

/** Whom any business may have to call, whatever it depends on. */
const usualRoles = ["k-power", "k-internet", "k-landlord", "k-it", "k-bank", "k-insurer"];
