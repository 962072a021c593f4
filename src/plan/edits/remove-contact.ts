import type { Plan } from "../plan.ts";
import { withSoundReferences } from "../references.ts";

/** Takes somebody out of the plan and of every list that names them: call order, cards, decisions, copies, drills. */
export function removeContact(plan: Plan, { id }: { id: string }): Plan {
  const contacts = plan.contacts.filter((contact) => contact.id !== id);
  if (contacts.length === plan.contacts.length) return plan;
  return withSoundReferences({ ...plan, contacts }).plan;
}
