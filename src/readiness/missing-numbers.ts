import { deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { Plan } from "#plan/plan.ts";
import { contactInRole, type CallRole } from "./contact-in-role.ts";
import { routesOf } from "#plan/contact-routes.ts";

/** Somebody the call sheet lacks: who leads, their deputy, a role nobody fills, or a contact nobody can reach. */
export type MissingNumber =
  | { is: "lead" }
  | { is: "deputy" }
  | { is: "role"; role: CallRole }
  | { is: "route"; contact: string };

/** The parts of a plan that say who is missing. */
type People = Pick<Plan, "contacts" | "callOrder" | "review" | "dependencies" | "business">;

/**
 * The numbers a plan lacks: its own people first, then contacts without any way to reach them, then the roles its
 * things call for. `things` are the ids of dependencies, the most important first. Design, § 2 *Contacts*.
 */
export function missingNumbers(
  plan: People,
  roles: readonly CallRole[],
  things: readonly string[],
): MissingNumber[] {
  return [
    ...(leadOf(plan) === null ? [{ is: "lead" } as const] : []),
    ...(deputyOf(plan) === null ? [{ is: "deputy" } as const] : []),
    ...plan.contacts
      .filter((contact) => isWithoutRoute(contact))
      .map(({ id }) => ({ is: "route", contact: id }) as const),
    ...missingRoles(plan, roles, things)
      .filter(({ id }) => id !== "k-deputy")
      .map((role) => ({ is: "role", role }) as const),
  ];
}

/**
 * The roles of the call sheet nobody is known for yet: one for each thing, in the order given, then a second one for
 * each, and so on; those any business has come last. Starter, § Paper.
 */
export function missingRoles(
  plan: People,
  roles: readonly CallRole[],
  things: readonly string[],
): CallRole[] {
  const contacts = new Map(plan.contacts.map((contact) => [contact.id, contact]));
  const open = roles.filter(
    (role) =>
      role.categories.length > 0 &&
      !(role.id === "k-staff" && plan.business.people <= 1) &&
      contactInRole(role.id, plan, roles, contacts) === null,
  );
  const categoryOf = new Map(plan.dependencies.map(({ id, category }) => [id, category]));
  const calledFor = things.map((id) => rolesFor(categoryOf.get(id) ?? "", open));
  const rounds = Math.max(0, ...calledFor.map((called) => called.length));
  const listed = new Set<CallRole>();
  for (let round = 0; round < rounds; round += 1)
    for (const called of calledFor) {
      const role = called[round];
      if (role) listed.add(role);
    }
  for (const role of open) if (usualRoles.includes(role.id)) listed.add(role);
  return [...listed];
}

/** The open roles of a category: those that are there for it before all others first. */
function rolesFor(category: string, open: readonly CallRole[]): CallRole[] {
  const called = open.filter((role) => role.categories.includes(category));
  const isOwn = (role: CallRole): boolean => role.categories[0] === category;
  return [...called.filter(isOwn), ...called.filter((role) => !isOwn(role))];
}

function isWithoutRoute(contact: Contact): boolean {
  return routesOf(contact).length === 0;
}

/** Whom any business may have to call, whatever it depends on. */
const usualRoles = ["k-power", "k-internet", "k-landlord", "k-it", "k-bank", "k-insurer"];
