import type { Contact } from "#plan/contact.ts";
import { contactsInCallOrder, deputyOf, leadOf, techHelpOf } from "#plan/contact-in-charge.ts";
import type { WalletLine } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { emergencyNumbers, type PaperContext } from "../paper-context.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { numberOf } from "./leads.ts";
import { rolesToWriteIn } from "./roles-to-write-in.ts";

/** Wallet cards on a sheet. */
const walletCardsOnSheet = 8;
/** Numbers on a wallet card beside those of who leads and who helps; the last is the emergency number. */
const further = 5;
const places = 4;
/** Characters a text may have; what does not fit the card is cut when it is measured. */
const longest = { business: 50, name: 40, number: 26, place: 30 } as const;

/** Cards for the wallet: who leads, who helps, five numbers, where the plan hangs. Design, § 6.7. */
export function walletCards(context: PaperContext): Leaf<Phrase>[] {
  const { plan, print } = context;
  const leaf = plainLeaf({ id: "wallet-cards", title: { say: "paper.walletCards" } });
  const name = plan.business.name.trim();
  return [
    {
      ...leaf,
      startsOn: "front",
      isPunched: false,
      band: { ...leaf.band, side: [{ say: "paper.walletWho" }, { say: "paper.walletCut" }] },
      wide: [
        {
          kind: "wallet-cards",
          card: {
            business: name === "" ? { say: "paper.whenDown" } : { own: shortText(name, longest.business) },
            version: {
              say: "paper.walletVersion",
              with: { version: print.version, day: { shortDay: print.day } },
            },
            leads: [
              lead({ say: "paper.leads" }, leadOf(plan), context),
              lead({ say: "paper.techHelp" }, techHelpOf(plan), context),
            ],
            numbers: numbersOf(context),
            hangs: { label: { say: "paper.walletHangs" }, places: whereItHangs(context) },
          },
          others: { say: "paper.walletOthers", with: { count: walletCardsOnSheet - 1 } },
        },
      ],
    },
  ];
}

function lead(role: Saying, contact: Contact | null, context: PaperContext): WalletLine<Phrase> {
  const name = contact === null ? "" : nameOf(contact);
  return {
    who:
      name === ""
        ? role
        : { say: "paper.walletRole", with: { role, name: { own: shortText(name, longest.name) } } },
    number: contact && shownNumber(contact, context),
  };
}

/** As it may stand on this copy. */
function shownNumber(contact: Contact, { leftOut }: PaperContext): Phrase | null {
  return numberOf(contact, contact.phone, { leftOut, most: longest.number });
}

/** Who to call next, in call order, as far as there are numbers; roles to write in after them; and for danger to people. */
function numbersOf(context: PaperContext): WalletLine<Phrase>[] {
  const { plan } = context;
  const inCharge = new Set([leadOf(plan)?.id, techHelpOf(plan)?.id]);
  const known = contactsInCallOrder(plan)
    .filter(({ id, phone }) => !inCharge.has(id) && phone.trim() !== "")
    .map((contact): WalletLine<Phrase> => ({
      who: whoIs(contact, context),
      number: shownNumber(contact, context),
    }));
  const toWriteIn: WalletLine<Phrase>[] = [
    ...(deputyOf(plan) === null ? [{ who: { say: "paper.ifAway" } as const, number: null }] : []),
    ...rolesToWriteIn(context).map((role) => ({ who: { ready: role }, number: null })),
  ];
  const [emergency] = emergencyNumbers(context);
  return [
    ...[...known, ...toWriteIn].slice(0, further - 1),
    { who: { say: "paper.walletDanger" }, number: emergency === undefined ? null : { ready: emergency } },
  ];
}

/** The deputy by name, as the one who leads; our own people by name; others by what they are for. */
function whoIs(contact: Contact, { plan }: PaperContext): Phrase {
  const { name, role, kind, id } = contact;
  if (deputyOf(plan)?.id === id) {
    return {
      say: "paper.walletRole",
      with: { role: { say: "paper.ifAway" }, name: { own: shortText(nameOf(contact), longest.name) } },
    };
  }
  const first = kind === "staff" ? [name, role] : [role, name];
  return { own: shortText(first.find((text) => text.trim() !== "") ?? "", longest.name) };
}

function nameOf({ name, role }: Contact): string {
  return name.trim() === "" ? role.trim() : name.trim();
}

function whereItHangs({ plan }: PaperContext): Phrase | null {
  const known = plan.copies.map(({ where }) => where.trim()).filter((where) => where !== "");
  return known.length === 0
    ? null
    : { dotted: known.slice(0, places).map((where) => ({ own: shortText(where, longest.place) })) };
}
