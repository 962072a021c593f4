import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { room } from "./in-full.ts";

/** A contact by name, or by role where there is no name; null, a line to write on, where nobody is named. */
export function personNamed(
  id: string | null,
  { contacts }: Pick<PaperContext, "contacts">,
): { own: string } | null {
  const contact = contacts.get(id ?? "");
  const name = contact === undefined ? "" : contact.name.trim() || contact.role.trim();
  return name === "" ? null : ({ own: shortText(name, room.cell) } satisfies Phrase);
}
