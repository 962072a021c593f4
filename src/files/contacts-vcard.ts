import { routesOf } from "#plan/contact-routes.ts";
import type { Contact } from "#plan/contact.ts";
import { ical } from "./ical.ts";
import { lineText } from "./line-text.ts";

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

/** A property as jCard (RFC 7095) has it: name, parameters, type, value. */
type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  value: string | string[],
];

/**
 * Contacts as an address book takes them: vCard 3.0 (RFC 2426), which every phone and mail program reads; folded at 75
 * octets, never inside a letter. Decision 017.
 */
export function contactsVcard(contacts: readonly Contact[], words: CardWords): string {
  const cards = contacts.map((contact) => ["vcard", propertiesOf(contact, words), []]);
  return cards.map((card) => `${ical.stringify.component(card, vcard3)}\r\n`).join("");
}

/**
 * vCard 3.0 as ical.js writes it, but with every semicolon of a text marked, as RFC 2426 asks, and phone numbers marked
 * like texts: as it is the library leaves both alone.
 */
const { text } = ical.design.icalendar.value;
const vcard3 = {
  ...ical.design.vcard3,
  value: { ...ical.design.vcard3.value, text, "phone-number": text },
};

function propertiesOf(contact: Contact, words: CardWords): Property[] {
  const { id, role, kind, reachable, note } = contact;
  const name = firstOf(contact.name, role, contact.phone, contact.email);
  const routes = routesOf(contact);
  const [numbers, mails, otherWays] = (["number", "mail", "other"] as const).map((by) =>
    routes.filter((route) => route.by === by).map((route) => route.text),
  );
  const notes = [
    reachable.trim() && words.reachable(reachable.trim()),
    ...(otherWays ?? []).map(words.otherWay),
    note.trim(),
  ].filter((line) => line !== "");
  return [
    ["version", {}, "text", "3.0"],
    ["uid", {}, "text", `counterplan-${words.plan}-${id}`],
    ["fn", {}, "text", lineText(name)],
    // names are not cut into given and family: nobody but the owner knows which is which
    ["n", {}, "text", [lineText(name), "", "", "", ""]],
    ...property("org", kind === "staff" ? words.business : ""),
    ...property("title", role),
    ...(numbers ?? []).flatMap((number, place) =>
      property("tel", number, { type: place === 0 ? ["VOICE", "PREF"] : "VOICE" }, "phone-number"),
    ),
    ...(mails ?? []).flatMap((mail) => property("email", mail, { type: "INTERNET" })),
    ...property("note", notes.join("\n")),
    ...property("categories", words.group),
  ];
}

/** The line of a property; none where there is nothing to say. */
function property(name: string, value: string, parameters: Property[1] = {}, type = "text"): Property[] {
  const said = lineText(value).trim();
  return said === "" ? [] : [[name, parameters, type, said]];
}

function firstOf(...texts: string[]): string {
  return texts.map((each) => each.trim()).find((each) => each !== "") ?? "–";
}
