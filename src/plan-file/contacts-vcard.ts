import { routesOf } from "#plan/contact-routes.ts";
import type { Contact } from "#plan/contact.ts";

/** What is written into the address book beside the contacts themselves. */
export interface CardWords {
  /** under which a phone lists them together: the plan's name */
  group: string;
  /** sets the plan's people apart from those of other plans: its id */
  plan: string;
  /** the name of our own firm: of those of kind staff */
  business: string;
  /** "Reachable: 8 to 18" */
  reachable: (hours: string) => string;
  /** "Or: their app" */
  otherWay: (way: string) => string;
}

/**
 * Contacts as an address book takes them: vCard 3.0 (RFC 2426), which every phone and mail program reads; folded at 75
 * octets as RFC 6350 asks, never inside a letter. Decision 013.
 */
export function contactsVcard(contacts: readonly Contact[], words: CardWords): string {
  return contacts.map((contact) => cardOf(contact, words)).join("");
}

function cardOf(contact: Contact, words: CardWords): string {
  const { id, role, kind, reachable, note } = contact;
  const name = firstOf(contact.name, role, contact.phone, contact.email);
  const routes = routesOf(contact);
  const [numbers, mails, otherWays] = (["number", "mail", "other"] as const).map((by) =>
    routes.filter((route) => route.by === by).map(({ text }) => text),
  );
  const notes = [
    reachable.trim() && words.reachable(reachable.trim()),
    ...(otherWays ?? []).map(words.otherWay),
    note.trim(),
  ].filter((text) => text !== "");
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `UID:${escaped(`counterplan-${words.plan}-${id}`)}`,
    `FN:${escaped(name)}`,
    // names are not cut into given and family: nobody but the owner knows which is which
    `N:${escaped(name)};;;;`,
    ...property("ORG", kind === "staff" ? words.business : ""),
    ...property("TITLE", role),
    ...(numbers ?? []).flatMap((text, place) =>
      property(place === 0 ? "TEL;TYPE=VOICE,PREF" : "TEL;TYPE=VOICE", text),
    ),
    ...(mails ?? []).flatMap((text) => property("EMAIL;TYPE=INTERNET", text)),
    ...property("NOTE", notes.join("\n")),
    ...property("CATEGORIES", words.group),
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The line of a property; none where there is nothing to say. */
function property(name: string, text: string): string[] {
  return text.trim() === "" ? [] : [`${name}:${escaped(text.trim())}`];
}

function firstOf(...texts: string[]): string {
  return texts.map((text) => text.trim()).find((text) => text !== "") ?? "–";
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");
}

const mostOctets = 75;

/** The line over several, each of at most 75 octets; what goes on begins with a space. */
function folded(line: string): string {
  let written = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > mostOctets) {
      written += "\r\n ";
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return written;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
