import type { Contact } from "#plan/contact.ts";
import type {
  Block,
  CallRow,
  CallTableBlock,
  DoNotBlock,
  EmergencyBlock,
  Leaf,
  TableBlock,
} from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import { heading } from "../heading.ts";
import { contactsInOrder, emergencyNumbers, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { isShortened, shortText } from "../short-text.ts";
import { rolesToWriteIn } from "./roles-to-write-in.ts";

/** Whom to call, in call order; who may decide what; and the warning about crooks. Design, § 6.2. */
export function callSheet(context: PaperContext): Leaf<Phrase> {
  const title: Phrase = { say: "paper.whomToCall" };
  const decisions = whoMayDecide(context);
  const scam = scamWarning(context);
  const together: Block<Phrase>[] =
    decisions.rows.length > 6
      ? [decisions, scam]
      : [{ kind: "side-by-side", share: 0.58, left: decisions, right: scam }];
  const leaf = plainLeaf({ id: "call-sheet", title });
  return {
    ...leaf,
    band: { ...leaf.band, side: [{ say: "paper.onlyTheseNumbers" }, { say: "paper.savedBefore" }] },
    top: [emergency(context)],
    wide: [callTable(context), ...inFull(context)],
    wideFoot: together,
  };
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
  const contacts = contactsInOrder(context);
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

function rowOf(contact: Contact, { plan }: PaperContext): Omit<CallRow<Phrase>, "order"> {
  const { name, role, phone, phone2, email, reachable, checkedOn } = contact;
  const second = phone2.trim() === "" ? email : phone2;
  const accounts = plan.dependencies.filter(
    (thing) => thing.accountRef.trim() !== "" && thing.contacts.includes(contact.id),
  );
  return {
    role: { own: shortText(role.trim() === "" ? name : role, room.cell) },
    name: role.trim() === "" ? null : { own: shortText(name, room.cell) },
    number: ownOrBlank(phone, room.number),
    dial: dialAddress(phone),
    second: ownOrBlank(second, room.cell),
    account: accountCell(
      contact,
      accounts.map((thing) => thing.accountRef),
    ),
    hours: ownOrBlank(reachable, room.cell),
    checked: checkedOn === null ? null : { day: checkedOn },
  };
}

/** People of our own have no account with us; others have one, known or to be written in. */
function accountCell(contact: Contact, accounts: readonly string[]): Phrase | null {
  const [first] = accounts;
  if (first !== undefined) return { own: shortText(first, room.account) };
  return contact.kind === "staff" ? { say: "paper.none" } : null;
}

function ownOrBlank(text: string, most: number): Phrase | null {
  return text.trim() === "" ? null : { own: shortText(text, most) };
}

/** What had no room in a table or a frame of the plan, so that nothing is lost; and the notes on contacts. */
function inFull({ plan }: PaperContext): Block<Phrase>[] {
  const long = [
    ...[plan.business.address].filter((text) => isShortened(text, room.address)),
    ...plan.contacts.flatMap(({ name, role, phone, phone2, email, reachable }) => [
      ...[name, role, phone2, email, reachable].filter((text) => isShortened(text, room.cell)),
      ...[phone].filter((text) => isShortened(text, room.number)),
    ]),
    ...plan.decisions.map(({ what }) => what).filter((text) => isShortened(text, room.decision)),
    ...plan.copies.map(({ where }) => where).filter((text) => isShortened(text, room.cell)),
  ];
  const notes = plan.contacts.filter((contact) => contact.note.trim() !== "");
  const lines: Phrase[] = [
    ...long.map((text): Phrase => ({ own: text })),
    ...notes.map((contact): Phrase => ({
      say: "paper.seeNamed",
      with: {
        name: { own: shortText(contact.name === "" ? contact.role : contact.name, room.cell) },
        see: { own: contact.note },
      },
    })),
  ];
  return lines.length === 0 ? [] : [{ kind: "lines", heading: heading({ say: "paper.inFull" }), lines }];
}

/** Characters a text may have where it stands among others. */
const room = { address: 90, cell: 40, number: 30, account: 24, decision: 90 } as const;

/** Decisions and their deputies; what every business has to decide, to be written in, where none are given. */
function whoMayDecide({ plan, contacts }: PaperContext): TableBlock<Phrase> {
  const nameOf = (id: string | null): Phrase | null => {
    const name = contacts.get(id ?? "")?.name;
    return name === undefined || name.trim() === "" ? null : { own: shortText(name, room.cell) };
  };
  const given = plan.decisions.filter((decision) => decision.what.trim() !== "");
  const rows: (Phrase | null)[][] =
    given.length > 0
      ? given.map(({ what, who, deputy }) => [
          { own: shortText(what, room.decision) },
          nameOf(who),
          nameOf(deputy),
        ])
      : usualDecisions.map((say) => [{ say }, null, null]);
  return {
    kind: "table",
    heading: heading({ say: "paper.whoMayDecide" }),
    shares: [0.42, 0.29, 0.29],
    heads: [{ say: "paper.what" }, { say: "paper.who" }, { say: "paper.deputy" }],
    rows,
  };
}

const usualDecisions = [
  "paper.closeForTheDay",
  "paper.giveRefunds",
  "paper.throwOutStock",
  "paper.talkToPress",
] as const;

function scamWarning({ content }: PaperContext): DoNotBlock<Phrase> {
  return {
    kind: "do-not",
    heading: heading({ say: "paper.scamWarning" }),
    sign: "dash",
    items: content.goldenRules.scamWarning.lines.map((line) => ({ ready: line })),
  };
}
