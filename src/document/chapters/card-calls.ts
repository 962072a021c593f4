import { leadOf, techHelpOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { CallsBlock } from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import { heading } from "../heading.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { nameAndRole } from "./leads.ts";

/** Characters of an account number beside a name: a longer one stands in full on the front. */
export const longestAccount = 40;

/** Lines to write in, beyond the people who are known. */
const mostCalls = 3;

type Call = CallsBlock<Phrase>["calls"][number];

/**
 * Whom to call for a card: who leads, the thing's own contacts, those the playbook names, to be written in, and who
 * helps with tech where the call sheet sends such a failure to an IT helper.
 */
export function cardCalls(card: Card, context: PaperContext): CallsBlock<Phrase> {
  const { dependency, playbook } = card;
  const lead = context.contacts.get(dependency.owner ?? "") ?? leadOf(context.plan);
  const own = dependency.contacts
    .flatMap((id) => context.contacts.get(id) ?? [])
    .filter((contact) => contact.id !== lead?.id);
  const helper = helperFor(card, context);
  const isNew = helper !== null && ![lead, ...own].some((contact) => contact?.id === helper.id);
  const first: Call[] = [lead ? callOf(lead) : writeIn({ say: "paper.inCharge" }), ...own.map(callOf)];
  const last: Call[] = helper && isNew ? [callOf(helper)] : [];
  // the first the playbook names is the thing's own supplier: known already where the thing has a contact
  const others = playbook.whoToCall.slice(own.length).map((who) => writeIn({ ready: who }));
  const calls = [...first, ...others.slice(0, Math.max(0, mostCalls - first.length - last.length)), ...last];
  const account = dependency.accountRef.trim();
  return {
    kind: "calls",
    heading: heading({ say: "paper.call" }),
    calls: calls.map((call, index) =>
      numbered(account !== "" && index === 1 ? withAccount(call, account) : call, index),
    ),
  };
}

function helperFor({ dependency }: Card, { plan, content }: PaperContext): Contact | null {
  const role = content.callSheet.roles.find(({ id }) => id === "k-it");
  return role?.categories.includes(dependency.category) === true ? techHelpOf(plan) : null;
}

function callOf(contact: Contact): Call {
  const number = contact.phone.trim() === "" ? contact.phone2 : contact.phone;
  return {
    who: nameAndRole(contact),
    number: number.trim() === "" ? null : { own: shortText(number, 40) },
    dial: dialAddress(number),
  };
}

function writeIn(who: Phrase): Call {
  return { who, number: null, dial: null };
}

function withAccount(call: Call, account: string): Call {
  return {
    ...call,
    who: {
      say: "paper.withAccount",
      with: { who: call.who, account: { own: shortText(account, longestAccount) } },
    },
  };
}

function numbered(call: Call, index: number): Call {
  return { ...call, who: { say: "paper.numbered", with: { number: index + 1, who: call.who } } };
}
