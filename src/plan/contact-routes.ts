import type { Contact } from "./contact.ts";

/** A way to reach somebody: a number to ring, an address to write to, or something else that was typed ("their app"). */
export interface Route {
  by: "number" | "mail" | "other";
  text: string;
  /** the same for the same number or address, however it is typed */
  key: string;
}

/**
 * The ways to reach a contact, first the first. A text without a digit is no number and one without an @ no address:
 * in the place of the second way it is another way, elsewhere it is none.
 */
export function routesOf(contact: Contact): readonly Route[] {
  const known = lastRoutes.get(contact);
  if (known) return known;
  const routes = routesIn(contact);
  lastRoutes.set(contact, routes);
  return routes;
}

/** One contact is typed into while all are looked at: the ways of each are read once. */
const lastRoutes = new WeakMap<Contact, readonly Route[]>();

function routesIn({ phone, phone2, email }: Contact): readonly Route[] {
  const second = routeIn(phone2);
  const found = [
    routeIn(phone),
    second ?? (phone2.trim() === "" ? null : routeBy("other", phone2)),
    isMailAddress(email) ? routeBy("mail", email) : null,
  ].filter((route) => route !== null);
  const told = new Set<string>();
  return found.filter(({ by, key }) => (told.has(`${by} ${key}`) ? false : told.add(`${by} ${key}`)));
}

function routeBy(by: Route["by"], typed: string): Route {
  const text = typed.trim();
  return { by, text, key: by === "number" ? dialled(text) : text.toLowerCase() };
}

/** What of a number is dialled, its digits and the plus: spaces and dashes make no other number of it. */
export function dialled(phone: string): string {
  return phone.replaceAll(/[^\p{Nd}+]/gu, "");
}

/** Whether a text reads as an email address. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text.trim());
}

function routeIn(text: string): Route | null {
  const typed = text.trim();
  if (isMailAddress(typed)) return routeBy("mail", typed);
  return /\p{Nd}/u.test(typed) ? routeBy("number", typed) : null;
}
