import type { AmountsBlock, Block, ShortCardsBlock } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { amountPhrase } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import { blankDoorMessage } from "../message-words.ts";
import { areThePlaybooks } from "#content/lines-of-part.ts";
import { typed } from "../own-lines.ts";
import type { Contact } from "#plan/contact.ts";
import { leadOf, techHelpOf } from "#plan/contact-in-charge.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { perThousandLine, restsCardOnGuess } from "./card-band.ts";
import { firstMinute } from "./cover.ts";
import { leadsBlock } from "./leads.ts";

/** One page that stands alone: numbers, first minute, the three costliest things, a door message, what an hour costs. Design, § 6 *Page one*. */
export function pageOne(context: PaperContext): Leaf<Phrase> {
  const { plan, perThousand } = context;
  const leaf = plainLeaf({ id: "page-one", title: { say: "paper.whenDown" } });
  const side: Phrase[] = [{ own: shortText(plan.business.name, 40) }];
  return {
    ...leaf,
    startsOn: "front",
    band: {
      ...leaf.band,
      continued: { say: "paper.whenDown" },
      side: perThousand ? [...side, perThousandLine] : side,
    },
    top: [
      leadsBlock(
        [
          { role: { say: "paper.leads" }, contact: leadOf(context.plan) },
          { role: { say: "paper.techHelp" }, contact: byName(techHelpOf(context.plan)) },
        ],
        context,
      ),
    ],
    columns: "halves",
    wide: [besideEachOther(context)],
    narrow: [...shortCards(context), ...doorMessage(context)],
    narrowFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    guess: dearest(context, shownAmounts).some((thing) => restsCardOnGuess(thing, context)),
  };
}

/** Somebody without their role, which stands before the name already: "Tech help: Sam". */
function byName(contact: Contact | null): Contact | null {
  return contact !== null && contact.name.trim() !== "" ? { ...contact, role: "" } : contact;
}

const shownAmounts = 6;
const shownCards = 3;
const shownSteps = 3;
/** characters of a step here; the card has it whole */
const mostOfStep = 180;

/** The costliest things; one of which nobody has said what stops with it is not among them. */
function dearest({ things }: PaperContext, most: number): Thing[] {
  return things.filter(({ isWorkedOut }) => isWorkedOut).slice(0, most);
}

function besideEachOther(context: PaperContext): Block<Phrase> {
  const minute = firstMinute(context);
  return dearest(context, shownAmounts).length === 0
    ? minute
    : { kind: "side-by-side", share: 0.55, left: minute, right: hourCosts(context) };
}

function hourCosts(context: PaperContext): AmountsBlock<Phrase> {
  return {
    kind: "amounts",
    heading: heading({ say: "paper.anHourCosts" }),
    rows: dearest(context, shownAmounts).map((thing) => ({
      label: { own: shortText(thing.dependency.name, 40) },
      amount: amountPhrase(thing.figures.openHour.likely, restsCardOnGuess(thing, context)),
    })),
  };
}

function shortCards(context: PaperContext): ShortCardsBlock<Phrase>[] {
  const cards = dearest(context, shownCards);
  if (cards.length === 0) return [];
  return [
    {
      kind: "short-cards",
      heading: heading({ say: cards.length === shownCards ? "paper.threeDearest" : "paper.dearest" }),
      cards: cards.map((thing) => ({
        name: { own: shortText(thing.dependency.name, 40) },
        steps: firstSteps(thing, context),
      })),
    },
  ];
}

/** Playbooks up to this place in the triage begin with people's safety. */
const lastAboutSafety = 2;

/**
 * The first steps that are about this thing. Where the owner wrote first steps they lead, as on the card, and the
 * playbook only fills up; before the steps the owner wrote for a backup comes what the playbook says of people's safety.
 * What every playbook begins with ("write the start time") already stands in the first minute.
 */
function firstSteps({ dependency, playbook }: Thing, { content }: PaperContext): Phrase[] {
  const isGeneral = (line: string): boolean =>
    content.playbooks.filter((each) => each.firstTen.includes(line)).length > 2;
  const written = typed(dependency.card.firstTen);
  const steps = typed(dependency.backup?.steps);
  const own = written.length > 0 ? written : areThePlaybooks(steps, playbook) ? [] : steps;
  const ready = playbook.firstTen.filter((line) => !isGeneral(line) && !own.includes(line));
  const ours: Phrase[] = own.map((line) => ({ own: shortText(line, mostOfStep) }));
  const theirs: Phrase[] = ready.map((line) => ({ ready: line }));
  const safetyLeads = written.length === 0 && playbook.triageRank <= lastAboutSafety;
  const before = safetyLeads ? theirs.slice(0, 1) : [];
  return [...before, ...ours, ...theirs.slice(before.length)].slice(0, shownSteps);
}

function doorMessage({ content, plan }: PaperContext): Block<Phrase>[] {
  const words = blankDoorMessage(content.messages, plan.business.name.trim());
  if (words === null) return [];
  return [
    {
      kind: "say",
      heading: heading({ say: "paper.doorMessage" }, { say: "paper.fillIn" }),
      advice: null,
      sayings: [{ label: null, words }],
    },
  ];
}
