import type { Translate } from "#i18n/translate.ts";
import { contactsInCallOrder } from "#plan/contact-in-charge.ts";
import type { Plan } from "#plan/plan.ts";
import { contactsVcard } from "./contacts-vcard.ts";
import { byteOrderMark, csv } from "./csv.ts";

const columns = [
  "order",
  "name",
  "role",
  "kind",
  "phone",
  "second",
  "email",
  "hours",
  "checkedOn",
  "note",
] as const;

/** The contacts in call order as a table. Needs the area `contacts` of the catalogue. */
export function contactsTable(plan: Plan, t: Translate): string {
  const rows = contactsInCallOrder(plan).map((contact, place) => [
    place + 1,
    contact.name,
    contact.role,
    t(`contacts.kind.${contact.kind}`),
    contact.phone,
    contact.phone2,
    contact.email,
    contact.reachable,
    contact.checkedOn ?? "",
    contact.note,
  ]);
  return byteOrderMark + csv([columns.map((column) => t(`contacts.file.${column}`)), ...rows]);
}

/** The contacts as an address book. Needs the area `contacts` of the catalogue. */
export function addressBook(plan: Plan, t: Translate): string {
  return contactsVcard(contactsInCallOrder(plan), {
    plan: plan.id,
    group: plan.business.name,
    business: plan.business.name,
    reachable: (hours) => t("contacts.file.reachable", { hours }),
    otherWay: (way) => t("contacts.file.otherWay", { way }),
  });
}
