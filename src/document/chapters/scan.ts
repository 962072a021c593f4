import { contactsInCallOrder } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { ScanBlock } from "../blocks.ts";
import { dialAddress } from "../dial.ts";
import { nameOf } from "../number-named.ts";
import type { Card, PaperContext } from "../paper-context.ts";
import { holdsSecret } from "../private-parts.ts";
import { calledOnCard, numberToCall } from "./card-calls.ts";
import type { Phrase } from "../phrase.ts";

type Square = ScanBlock<Phrase>["squares"][number];

/** Squares for the numbers of a card's call list, and for the page where its supplier says what is down. Issue 5, § 1. */
export function scanOnCard(card: Card, context: PaperContext): ScanBlock<Phrase>[] {
  const calls = calledOnCard(card, context).flatMap((each, index) =>
    "id" in each ? squareToCall(each, numberToCall(each), index + 1) : [],
  );
  return scan(context, [...calls, ...squareOfStatusPage(card, context)]);
}

/** Squares for the numbers of the call sheet that can be dialled. */
export function scanOnCallSheet(context: PaperContext): ScanBlock<Phrase>[] {
  const people = contactsInCallOrder(context.plan);
  return scan(
    context,
    people.flatMap((contact, index) => squareToCall(contact, contact.phone, index + 1)),
  );
}

function scan({ options }: PaperContext, squares: Square[]): ScanBlock<Phrase>[] {
  return options.withQr ? [{ kind: "scan", heading: { say: "paper.scan" }, squares }] : [];
}

/** A number that this copy leaves out is gone from its plan already. */
function squareToCall({ kind, name, role }: Contact, typed: string, number: number): Square[] {
  const address = dialAddress(typed);
  const [first, second] = kind === "staff" ? [name, role] : [role, name];
  const who = nameOf(first.trim() === "" ? second : first);
  return address === null
    ? []
    : [
        {
          label: { say: "paper.numbered", with: { number, who } },
          says: { say: "paper.scanToCall", with: { name: who } },
          address,
        },
      ];
}

/** The longest address whose square a phone still reads from a photocopy. */
const longestAddress = 84;

/** A page to look at, unless its address holds what is nobody's business, as an account number. */
function squareOfStatusPage({ dependency }: Card, { whole }: PaperContext): Square[] {
  const address = dependency.statusPage.trim();
  const isFit = /^https:\/\/[\x21-\x7E]+$/i.test(address) && address.length <= longestAddress;
  return isFit && !holdsSecret(address, whole)
    ? [{ label: { say: "paper.scanStatus" }, says: { say: "paper.scanToSeeStatus" }, address }]
    : [];
}
