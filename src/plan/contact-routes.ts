import type { Contact } from "./contact.ts";

/** A way to reach somebody: a number to ring, an address to write to, or something else that was typed ("their app"). */
export interface Route {
  by: "number" | "mail" | "other";
  text: string;
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
    second ?? (phone2.trim() === "" ? null : { by: "other" as const, text: phone2.trim() }),
    isMailAddress(email) ? { by: "mail" as const, text: email.trim() } : null,
  ].filter((route) => route !== null);
  const told = new Set<string>();
  return found.filter(({ by, text }) => {
    const key = `${by} ${by === "number" ? numberKey(text) : text.toLowerCase()}`;
    return told.has(key) ? false : told.add(key);
  });
}

/** What makes two ways of typing a number one number: its digits and the plus. */
export function numberKey(number: string): string {
  return number.replaceAll(/[^\p{Nd}+]/gu, "");
}

/** Whether a text reads as an email address. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/u.test(text.trim());
}

function routeIn(text: string): Route | null {
  const typed = text.trim();
  if (isMailAddress(typed)) return { by: "mail", text: typed };
  return /\p{Nd}/u.test(typed) ? { by: "number", text: typed } : null;
}
