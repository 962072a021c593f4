import type { Contact } from "../contact.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

export function changeContact(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Contact, "id">> },
): Plan {
  const contacts = withPart(plan.contacts, id, (contact) => withChanges(contact, changes));
  return contacts === plan.contacts ? plan : { ...plan, contacts };
}
