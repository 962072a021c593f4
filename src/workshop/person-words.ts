import type { Translate } from "#i18n/translate.ts";
import type { Contact } from "#plan/contact.ts";
import type { Plan } from "#plan/plan.ts";
import { hiding, type Shown } from "./hidden-words.ts";

/**
 * How a contact is called before the room: by name where names are shown; by the role alone where they
 * are hidden, and by the place in the list where there is none: "Person 3".
 */
export function personWords(contact: Contact, plan: Plan, t: Translate, shown: Shown): string {
  const { name, role } = contact;
  const hide = hiding(plan, shown);
  if (shown.names) return hide(name.trim() || role.trim()) || "–";
  const number = plan.contacts.findIndex(({ id }) => id === contact.id) + 1;
  return hide(role.trim()) || t("workshop.person", { number });
}
