import { newContact, type Contact } from "../contact.ts";
import { leadOf, techHelpOf } from "../contact-in-charge.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import { removeContact } from "./remove-contact.ts";

/** Who is meant: the one who leads when something is down, or the one who helps with tech. */
export type InCharge = "lead" | "helper";

/** The contact who leads or who helps with tech, if the plan has one. */
export function contactInCharge(plan: Plan, who: InCharge): Contact | null {
  return who === "lead" ? leadOf(plan) : techHelpOf(plan);
}

/**
 * Quick start, page 9: writes down who leads or who helps. A lead goes to the head of the call order and owns
 * the review; a helper comes right after. Blank name and number take back what the page had written.
 */
export function nameContactInCharge(
  plan: Plan,
  {
    who,
    name,
    phone,
    role,
    newId,
  }: { who: InCharge; name: string; phone: string; role: string; newId: string },
): Plan {
  const known = contactInCharge(plan, who);
  if (name === "" && phone === "") return known === null ? plan : removeContact(plan, { id: known.id });
  if (known !== null) {
    const contacts = withPart(plan.contacts, known.id, (contact) => withChanges(contact, { name, phone }));
    return contacts === plan.contacts ? plan : { ...plan, contacts };
  }
  const kind = who === "lead" ? "staff" : "it-help";
  const contact = newContact({ id: newId, name, role, kind, phone });
  const place = who === "lead" ? 0 : plan.callOrder.indexOf(leadOf(plan)?.id ?? "") + 1;
  return {
    ...plan,
    contacts: [...plan.contacts, contact],
    callOrder: plan.callOrder.toSpliced(place, 0, newId),
    review: who === "lead" ? { ...plan.review, owner: newId } : plan.review,
  };
}
