import type { Contact } from "#plan/contact.ts";
import type { Block, CallRow, CallTableBlock, DoNotBlock, EmergencyBlock } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { dialAddress } from "../dial.ts";
import { heading } from "../heading.ts";
import { contactsInCallOrder } from "#plan/contact-in-charge.ts";
import { emergencyNumbers, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { supplierOf } from "#plan/supplier-of.ts";
import { whoMayDecide } from "./decisions.ts";
import { inFull, room } from "./in-full.ts";
import { numberOf } from "./leads.ts";
import { scanOnCallSheet } from "./scan.ts";
import { rolesToWriteIn } from "./roles-to-write-in.ts";

/** Whom to call, in call order; who may decide what; and the warning about crooks. Design, § 6.2. */
export function callSheet(context: PaperContext): Leaf<Phrase> {
  const title: Phrase = { say: "paper.whomToCall" };
  const leaf = plainLeaf({ id: "call-sheet", title });
  return {
    ...leaf,
    band: {
      ...leaf.band,
      side: [
        { say: "paper.onlyTheseNumbers" },
        { say: "paper.savedBefore" },
        { say: context.options.copy === "wall" ? "paper.wallCopyShort" : "paper.fullCopy" },
      ],
    },
    top: [emergency(context)],
    wide: [callTable(context), ...scanOnCallSheet(context), ...inFull(context)],
    wideFoot: decisionsAndWarning(context),
  };
}

/** Who may decide what, unless a sheet of its own says so; beside or under it the warning. */
function decisionsAndWarning(context: PaperContext): Block<Phrase>[] {
  const scam = scamWarning(context);
  if (context.sheets.has("decisions")) return [scam];
  const decisions = whoMayDecide(context);
  return decisions.rows.length > 6
    ? [decisions, scam]
    : [{ kind: "side-by-side", share: 0.58, left: decisions, right: scam }];
}

function emergency(context: PaperContext): EmergencyBlock<Phrase> {
  const numbers = emergencyNumbers(context);
  const address = context.plan.business.address.trim();
  return {
    kind: "emergency",
    number: numbers.length === 0 ? null : { ready: numbers.slice(0, 3).join(" · ") },
    words: { say: "paper.dangerCallFirst" },
    addressLabel: { say: "paper.sayAddress" },
    address: address === "" ? null : { own: shortText(address, room.address) },
    note: { say: "paper.checkForArea" },
  };
}

const blank = {
  name: null,
  number: null,
  dial: null,
  second: null,
  account: null,
  hours: null,
  checked: null,
};

/** Nobody of ours is known yet: at least who is in charge has to be written in. */
const ourOwnToWriteIn: Omit<CallRow<Phrase>, "order">[] = [
  { ...blank, role: { say: "paper.inCharge" }, account: { say: "paper.none" } },
  { ...blank, role: { say: "paper.deputy" }, account: { say: "paper.none" } },
];

function callTable(context: PaperContext): CallTableBlock<Phrase> {
  const contacts = contactsInCallOrder(context.plan);
  const rows = [
    ...contacts.map((contact) => rowOf(contact, context)),
    ...(contacts.some((contact) => contact.kind === "staff") ? [] : ourOwnToWriteIn),
    ...rolesToWriteIn(context).map((role): Omit<CallRow<Phrase>, "order"> => ({
      ...blank,
      role: { ready: role },
    })),
  ];
  return {
    kind: "call-table",
    heading: heading({ say: "paper.callList" }),
    heads: {
      who: { say: "paper.who" },
      number: { say: "paper.number" },
      second: { say: "paper.secondRoute" },
      account: { say: "paper.ourAccount" },
      hours: { say: "paper.hours" },
      checked: { say: "paper.checkedOn" },
    },
    rows: rows.map((row, index) => ({ ...row, order: { own: String(index + 1) } })),
  };
}

function rowOf(contact: Contact, context: PaperContext): Omit<CallRow<Phrase>, "order"> {
  const { leftOut } = context;
  const { name, role, phone, phone2, email, reachable, checkedOn } = contact;
  const second = phone2.trim() === "" ? email : phone2;
  const isHidden = leftOut.numbersOf.has(contact.id);
  const orNone = (cell: Phrase | null): Phrase | null => (isHidden ? { say: "paper.none" } : cell);
  return {
    role: { own: shortText(role.trim() === "" ? name : role, room.cell) },
    name: role.trim() === "" ? null : { own: shortText(name, room.cell) },
    number: numberOf(contact, phone, { leftOut, most: room.number }),
    dial: dialAddress(phone),
    second: orNone(ownOrBlank(second, room.cell)),
    account: accountCell(contact, context),
    hours: orNone(ownOrBlank(reachable, room.cell)),
    checked: checkedOn === null ? null : { shortDay: checkedOn },
  };
}

/** People of our own have no account with us; others have one, known or to be written in, but never on the wall. */
function accountCell(contact: Contact, { plan, contacts, leftOut, options }: PaperContext): Phrase | null {
  const supplied = plan.dependencies.filter((thing) => supplierOf(thing, contacts)?.id === contact.id);
  if (supplied.some(({ id }) => leftOut.accountsOf.has(id))) return { say: "paper.inFullCopy" };
  const first = supplied.find(({ accountRef }) => accountRef.trim() !== "");
  if (first !== undefined) return { own: shortText(first.accountRef, room.account) };
  return contact.kind === "staff" || options.copy === "wall" ? { say: "paper.none" } : null;
}

function ownOrBlank(text: string, most: number): Phrase | null {
  return text.trim() === "" ? null : { own: shortText(text, most) };
}

function scamWarning({ content }: PaperContext): DoNotBlock<Phrase> {
  return {
    kind: "do-not",
    heading: heading({ say: "paper.scamWarning" }),
    sign: "dash",
    items: content.goldenRules.scamWarning.lines.map((line) => ({ ready: line })),
  };
}
