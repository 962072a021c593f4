import { dialled } from "../contact-routes.ts";
import type { Contact } from "../contact.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Changes a contact. A number that is another one has not been rung yet: the day it was checked on goes with the old. */
export function changeContact(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Contact, "id">> },
): Plan {
  const contacts = withPart(plan.contacts, id, (contact) => {
    const changed = withChanges(contact, changes);
    const isNewNumber = dialled(changed.phone) !== dialled(contact.phone);
    return isNewNumber && changed.checkedOn === contact.checkedOn
      ? withChanges(changed, { checkedOn: null })
      : changed;
  });
  return contacts === plan.contacts ? plan : { ...plan, contacts };
}
