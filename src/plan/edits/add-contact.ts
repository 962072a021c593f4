import type { Contact } from "../contact.ts";
import type { Plan } from "../plan.ts";

/** Adds somebody to call, last in the call order. */
export function addContact(plan: Plan, contact: Contact): Plan {
  return { ...plan, contacts: [...plan.contacts, contact], callOrder: [...plan.callOrder, contact.id] };
}
