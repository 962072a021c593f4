import type { Contact } from "#plan/contact.ts";
import type { LeadsBlock } from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** People with their numbers, large; a line to write on where nobody is known, and no number on a wall copy. */
export function leadsBlock(
  leads: { role: Saying; contact: Contact | null }[],
  { leftOut }: Pick<PaperContext, "leftOut">,
): LeadsBlock<Phrase> {
  return {
    kind: "leads",
    leads: leads.map(({ role, contact }) => ({
      role,
      name: contact && isNamed(contact) ? nameAndRole(contact) : null,
      number: contact && numberOf(contact, contact.phone, { leftOut, most: 26 }),
      dial: contact && dialAddress(contact.phone),
    })),
  };
}

/** A number as this copy shows it: as typed, or where to find it; null where there is a line to write it on. */
export function numberOf(
  { id }: Contact,
  number: string,
  { leftOut, most }: Pick<PaperContext, "leftOut"> & { most: number },
): Phrase | null {
  if (leftOut.numbersOf.has(id)) return { say: "paper.inFullCopy" };
  return number.trim() === "" ? null : { own: shortText(number, most) };
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
