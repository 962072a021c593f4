import type { Contact } from "#plan/contact.ts";
import type { LeadsBlock } from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** People with their numbers, large; a line to write on where nobody is known. */
export function leadsBlock(leads: { role: Saying; contact: Contact | null }[]): LeadsBlock<Phrase> {
  return {
    kind: "leads",
    leads: leads.map(({ role, contact }) => ({
      role,
      name: contact && isNamed(contact) ? nameAndRole(contact) : null,
      number: contact && contact.phone !== "" ? { own: shortText(contact.phone, 26) } : null,
      dial: contact && dialAddress(contact.phone),
    })),
  };
}

function isNamed({ name, role }: Contact): boolean {
  return name.trim() !== "" || role.trim() !== "";
}

/** "Zoë Ağaoğlu, Owner"; the role alone where there is no name. */
export function nameAndRole({ name, role }: Contact): Phrase {
  if (role.trim() === "") return { own: shortText(name) };
  if (name.trim() === "") return { own: shortText(role) };
  return {
    say: "paper.nameAndRole",
    with: { name: { own: shortText(name, 45) }, role: { own: shortText(role, 30) } },
  };
}
