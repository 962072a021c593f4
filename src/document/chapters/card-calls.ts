import { leadOf, techHelpOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { CallsBlock } from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import { heading } from "../heading.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { contactInRole } from "#readiness/contact-in-role.ts";
import { shortText } from "../short-text.ts";
import { supplierOf } from "#plan/supplier-of.ts";
import { nameAndRole, numberOf } from "./leads.ts";

/** Characters of an account number beside a name: a longer one stands in full on the front. */
export const longestAccount = 40;

/** Lines to write in, beyond the people who are known. */
const mostCalls = 3;

/** What says whom to call: of a thing, and of the plan around it. */
type CalledFor = Pick<Thing, "dependency" | "playbook">;
export type CallContext = Pick<PaperContext, "plan" | "content" | "contacts" | "leftOut">;

type Call = CallsBlock<Phrase>["calls"][number];

/**
 * Whom to call for a card: who leads, the thing's own contacts, those the playbook names (whoever of them is known,
 * else a line to write in), and who helps with tech where the call sheet sends such a failure to an IT helper. Nobody
 * is there twice. Our account number stands beside the supplier, or the line for one.
 */
export function cardCalls(card: CalledFor, context: CallContext): CallsBlock<Phrase> {
  const { all, withOurAccount, account } = toCall(card, context);
  return {
    kind: "calls",
    heading: heading({ say: "paper.call" }),
    calls: all.map((each, index) => {
      const call = "id" in each ? callOf(each, context) : writeIn(each);
      return numbered(account !== null && each === withOurAccount ? withAccount(call, account) : call, index);
    }),
  };
}

/** Everybody to call for a card, in order: people, or who is to be written in. */
export function calledOnCard(card: CalledFor, context: CallContext): (Contact | Phrase)[] {
  return toCall(card, context).all;
}

function toCall(card: CalledFor, context: CallContext) {
  const { dependency } = card;
  const lead = context.contacts.get(dependency.owner ?? "") ?? leadOf(context.plan);
  const supplier = supplierOf(dependency, context.contacts);
  const account = accountOf(dependency, context);
  const called: (Contact | Phrase)[] = [
    lead ?? { say: "paper.inCharge" },
    ...dependency.contacts.flatMap((id) => context.contacts.get(id) ?? []),
  ];
  const helper = helperFor(card, context);
  const others = namedByPlaybook(card, context).filter((other) => isNobodyOf([...called, helper], other));
  const isHelperNew = helper !== null && isNobodyOf(called, helper);
  const room = mostCalls - unique(called).length - (isHelperNew ? 1 : 0);
  const leastOthers = supplier === null && account !== null ? 1 : 0;
  const all = unique([
    ...called,
    ...others.slice(0, Math.max(leastOthers, room)),
    ...(isHelperNew ? [helper] : []),
  ]);
  return { all, withOurAccount: supplier ?? others[0] ?? all.at(-1), account };
}

/**
 * Whom the playbook names, or who fills that role. Its first is the thing's own supplier: there already where one is
 * known. Lines about staff fall away where one person works alone.
 */
function namedByPlaybook({ dependency, playbook }: CalledFor, context: CallContext): (Contact | Phrase)[] {
  const isSupplierKnown = supplierOf(dependency, context.contacts) !== null;
  return playbook.whoToCall.flatMap((who, index): (Contact | Phrase)[] => {
    if (index === 0 && isSupplierKnown) return [];
    const role = playbook.callRoles[index] ?? null;
    if (role === "k-staff" && context.plan.business.people <= 1) return [];
    // a line about all staff is not one person's, even where some of them are known
    const known =
      role === null || role === "k-staff"
        ? null
        : contactInRole(role, context.plan, context.content.callSheet.roles, context.contacts);
    return [known ?? { ready: who }];
  });
}

function isNobodyOf(people: readonly (Contact | Phrase | null)[], other: Contact | Phrase): boolean {
  return !people.includes(other);
}

function unique<Entry>(entries: readonly Entry[]): Entry[] {
  return [...new Set(entries)];
}

function helperFor({ dependency }: CalledFor, { plan, content }: CallContext): Contact | null {
  const role = content.callSheet.roles.find(({ id }) => id === "k-it");
  return role?.categories.includes(dependency.category) === true ? techHelpOf(plan) : null;
}

/** Our account number, or on a wall copy where it stands; null where there is none. */
function accountOf({ id, accountRef }: Dependency, { leftOut }: CallContext): Phrase | null {
  if (leftOut.accountsOf.has(id)) return { say: "paper.accountInFullCopy" };
  return accountRef.trim() === "" ? null : { own: shortText(accountRef.trim(), longestAccount) };
}

/** The number a card says: the first of a contact's that there is. */
export function numberToCall({ phone, phone2 }: Contact): string {
  return phone.trim() === "" ? phone2 : phone;
}

function callOf(contact: Contact, { leftOut }: CallContext): Call {
  const number = numberToCall(contact);
  return {
    who: nameAndRole(contact),
    number: numberOf(contact, number, { leftOut, most: 40 }),
    dial: dialAddress(number),
  };
}

function writeIn(who: Phrase): Call {
  return { who, number: null, dial: null };
}

function withAccount(call: Call, account: Phrase): Call {
  return { ...call, who: { say: "paper.withAccount", with: { who: call.who, account } } };
}

function numbered(call: Call, index: number): Call {
  return { ...call, who: { say: "paper.numbered", with: { number: index + 1, who: call.who } } };
}
