import type { Contact } from "./contact.ts";
import type { Plan } from "./plan.ts";

type People = Pick<Plan, "contacts" | "callOrder" | "review">;

/** Everybody to call, in call order; who is not in it comes after. */
export function contactsInCallOrder({ contacts, callOrder }: People): Contact[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const places = new Set(callOrder); // a file may name somebody twice
  const ordered = [...places].flatMap((id) => byId.get(id) ?? []);
  return [...ordered, ...contacts.filter(({ id }) => !places.has(id))];
}

/** Who leads when something is down: the first of our own people in the call order, else who looks after the plan. */
export function leadOf(people: People): Contact | null {
  const first = contactsInCallOrder(people).find(
    ({ id, kind }) => kind === "staff" && people.callOrder.includes(id),
  );
  return first ?? people.contacts.find(({ id }) => id === people.review.owner) ?? null;
}

/** Who leads if the lead is away: the next of our own people. */
export function deputyOf(people: People): Contact | null {
  const lead = leadOf(people);
  return contactsInCallOrder(people).find(({ id, kind }) => kind === "staff" && id !== lead?.id) ?? null;
}

/** Who helps with tech: the first of that kind in the call order. */
export function techHelpOf(people: People): Contact | null {
  return contactsInCallOrder(people).find(({ kind }) => kind === "it-help") ?? null;
}
