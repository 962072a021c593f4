import { deputyOf } from "#plan/contact-in-charge.ts";
import type { Contact, ContactKind } from "#plan/contact.ts";
import type { PaperContext } from "./paper-context.ts";
import { supplierOf } from "./supplier-of.ts";

/**
 * Who fills a role of the call sheet: a contact of its kind (bank, insurer, landlord, IT help), whose role reads as
 * its beginning ("Electrician"), or the supplier of a thing the role is there for first of all. Null where nobody is
 * known, so that a line is left to write in.
 */
export function contactInRole(roleId: string, context: PaperContext): Contact | null {
  const { plan, content, contacts } = context;
  const role = content.callSheet.roles.find(({ id }) => id === roleId);
  if (role === undefined) return null;
  if (roleId === "k-deputy") return deputyOf(plan);
  const kind = kindOfRole[roleId];
  if (kind !== undefined) return plan.contacts.find((contact) => contact.kind === kind) ?? null;
  const named = plan.contacts.find(
    (contact) => contact.kind !== "staff" && beginsWith(role.role, contact.role),
  );
  if (named) return named;
  const suppliers = plan.dependencies.flatMap((dependency) =>
    firstRoleFor(dependency.category, context) === roleId ? (supplierOf(dependency, contacts) ?? []) : [],
  );
  return suppliers.find((contact) => contact.kind !== "it-help") ?? null;
}

/** The role a thing's supplier has: the one that is there for such things before all others, else the first for them. */
function firstRoleFor(category: string, { content }: PaperContext): string | undefined {
  const concerned = content.callSheet.roles.filter(({ categories }) => categories.includes(category));
  return (concerned.find(({ categories }) => categories[0] === category) ?? concerned[0])?.id;
}

const kindOfRole: Record<string, ContactKind> = {
  "k-bank": "bank",
  "k-insurer": "insurer",
  "k-landlord": "landlord",
  "k-it": "it-help",
  "k-staff": "staff",
  "k-customers": "customer",
};

/** "Bank" is the beginning of "Bank: fraud line and adviser", but not of "Banking". */
function beginsWith(role: string, typed: string): boolean {
  const own = wordsIn(typed);
  return own.length > 0 && own.every((word, index) => wordsIn(role)[index] === word);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
