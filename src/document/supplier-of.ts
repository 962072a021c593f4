import type { Contact } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { PaperContext } from "./paper-context.ts";

/** The first of a thing's contacts who is not one of our own people: whom our account number is with. */
export function supplierOf(dependency: Dependency, contacts: PaperContext["contacts"]): Contact | null {
  const known = dependency.contacts.flatMap((id) => contacts.get(id) ?? []);
  return known.find(({ kind }) => kind !== "staff") ?? null;
}
