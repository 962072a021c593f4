import type { Contact } from "./contact.ts";
import type { Dependency } from "./dependency.ts";

/** The first of a thing's contacts who is not one of our own people: whom our account number is with. */
export function supplierOf(dependency: Dependency, contacts: ReadonlyMap<string, Contact>): Contact | null {
  const known = dependency.contacts.flatMap((id) => contacts.get(id) ?? []);
  return known.find(({ kind }) => kind !== "staff") ?? null;
}
