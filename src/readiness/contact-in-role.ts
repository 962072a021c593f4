import { deputyOf } from "#plan/contact-in-charge.ts";
import type { Contact, ContactKind } from "#plan/contact.ts";
import type { Plan } from "#plan/plan.ts";
import { supplierOf } from "#plan/supplier-of.ts";

/** A role of the call sheet: whom a business may have to call, and the categories of things that call for it. */
export interface CallRole {
  id: string;
  role: string;
  categories: readonly string[];
}

type People = Pick<Plan, "contacts" | "callOrder" | "review" | "dependencies">;

/**
 * Who fills a role of the call sheet: a contact of its kind (bank, insurer, landlord, IT help), whose role reads as
 * its beginning ("Electrician"), or the supplier of a thing the role is there for first of all. Null where nobody is
 * known, so that paper leaves a line to write in and the screen says "Nobody yet".
 */
export function contactInRole(
  roleId: string,
  people: People,
  roles: readonly CallRole[],
  contacts: ReadonlyMap<string, Contact> = new Map(people.contacts.map((contact) => [contact.id, contact])),
): Contact | null {
  const role = roles.find(({ id }) => id === roleId);
  if (role === undefined) return null;
  if (roleId === "k-deputy") return deputyOf(people);
  const kind = kindOfRole[roleId];
  if (kind !== undefined) return people.contacts.find((contact) => contact.kind === kind) ?? null;
  const named = people.contacts.find(
    (contact) => contact.kind !== "staff" && beginsWith(role.role, contact.role),
  );
  if (named) return named;
  const suppliers = people.dependencies.flatMap((dependency) =>
    firstRoleFor(dependency.category, roles) === roleId ? (supplierOf(dependency, contacts) ?? []) : [],
  );
  return suppliers.find((contact) => contact.kind !== "it-help") ?? null;
}

/** What somebody is who is written down for a role: so that they are found in it again. */
export function kindInRole(roleId: string): ContactKind {
  return kindOfRole[roleId] ?? usualKinds[roleId] ?? "supplier";
}

/** The role a thing's supplier has: the one that is there for such things before all others, else the first for them. */
function firstRoleFor(category: string, roles: readonly CallRole[]): string | undefined {
  const concerned = roles.filter(({ categories }) => categories.includes(category));
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

const usualKinds: Record<string, ContactKind> = {
  "k-deputy": "staff",
  "k-power": "utility",
  "k-gas": "utility",
  "k-water": "utility",
  "k-police": "emergency",
  "k-authority": "other",
  "k-privacy": "other",
  "k-neighbour": "other",
};

/** "Bank" is the beginning of "Bank: fraud line and adviser", but not of "Banking". */
function beginsWith(role: string, typed: string): boolean {
  const own = wordsIn(typed);
  return own.length > 0 && own.every((word, index) => wordsIn(role)[index] === word);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
