import { aiWarnings } from "#readiness/ai-warnings.ts";
import { contactWarnings } from "#readiness/contact-warnings.ts";
import { decisionWarning } from "#readiness/decision-warnings.ts";
import { contactsInCallOrder, deputyOf, leadOf, techHelpOf } from "#plan/contact-in-charge.ts";
import { routesOf } from "#plan/contact-routes.ts";
import type { Contact } from "#plan/contact.ts";
import { supplierOf } from "#plan/supplier-of.ts";
import type { Composing } from "./compose-document.ts";
import { decisionsGiven, usualDecisions } from "./chapters/decisions.ts";
import { rolesToWriteIn } from "./chapters/roles-to-write-in.ts";
import { nameOf } from "./number-named.ts";
import { paperContext, type PaperContext } from "./paper-context.ts";
import type { LeafId, Phrase } from "./phrase.ts";
import { withoutCustomers } from "./private-parts.ts";
import { shortText } from "./short-text.ts";
import { cardSheet, type SheetId } from "./sheets.ts";

/** What a blank belongs to on the sheet that gathers them. */
export type BlankGroup = "people" | "numbers" | "things" | "plan";

/** Something that prints as a line to write on: what it asks for, and the leaf it stands on. */
export interface Blank {
  group: BlankGroup;
  what: Phrase;
  leaf: LeafId;
}

/** Everything that is blank on the sheets to print: how many there are, before anything is laid out. Issue 5, § 1. */
export function blanksOf(composing: Composing): Blank[] {
  return blanksOn(paperContext(composing));
}

/**
 * Everything that is blank on the ticked sheets, in the order it is best filled in. Only what somebody can find out is
 * counted: a line that waits for the day of an outage ("Ticket no.") is no gap in the plan.
 */
export function blanksOn(ofCopy: PaperContext): Blank[] {
  const context = ofWholePlan(ofCopy);
  return [
    ...inCharge(context),
    ...numbersToCall(context),
    ...neverRung(context),
    ...accounts(context),
    ...backupsAndDates(context),
    ...toolsOfAi(context),
    ...address(context),
    ...decisions(context),
    ...upkeep(context),
  ];
}

/** What a wall copy leaves out is known: it is no gap. Of customers nothing is said there at all. */
function ofWholePlan(context: PaperContext): PaperContext {
  if (context.options.copy === "full") return context;
  return paperContext({
    ...context,
    plan: withoutCustomers(context.whole),
    sheets: [...context.sheets],
    options: { ...context.options, copy: "full" },
  });
}

/** The first of these leaves that is printed, as the place of blanks; no blanks where none is. */
function on(
  { sheets }: PaperContext,
  places: readonly SheetId[],
  group: BlankGroup,
  whats: readonly Phrase[],
): Blank[] {
  const leaf = places.find((place) => sheets.has(place));
  return leaf === undefined ? [] : whats.map((what) => ({ group, what, leaf }));
}

function inCharge(context: PaperContext): Blank[] {
  const { plan } = context;
  const lead: Phrase[] = leadOf(plan) === null ? [{ say: "paper.gap.lead" }] : [];
  const deputy: Phrase[] = deputyOf(plan) === null ? [{ say: "paper.gap.deputy" }] : [];
  // the call sheet asks for the helper among its roles
  const isHelperAsked = context.sheets.has("call-sheet") || techHelpOf(plan) !== null;
  const helper: Phrase[] = isHelperAsked ? [] : [{ say: "paper.gap.helper" }];
  return [
    ...on(context, ["page-one"], "people", helper),
    ...on(context, ["cover", "page-one", "call-sheet"], "people", lead),
    ...on(context, ["cover", "call-sheet"], "people", deputy),
  ];
}

/** Contacts nobody can reach, those with one way only among the first to call, and roles nobody fills. */
function numbersToCall(context: PaperContext): Blank[] {
  const { plan, contacts, print } = context;
  const warned = contactWarnings(plan, print.day);
  const asked = warned.flatMap((warning): Phrase[] => {
    const contact = contacts.get(warning.contact);
    if (contact === undefined || context.leftOut.numbersOf.has(contact.id)) return [];
    if (warning.is === "no-route") return [{ say: "paper.gap.number", with: { name: calledBy(contact) } }];
    const isSecondBlank = contact.phone2.trim() === "" && contact.email.trim() === "";
    return warning.is === "one-route" && isSecondBlank
      ? [{ say: "paper.gap.second", with: { name: calledBy(contact) } }]
      : [];
  });
  const roles = rolesToWriteIn(context).map((ready): Phrase => ({ ready }));
  return on(context, ["call-sheet"], "people", [...asked, ...roles]);
}

function neverRung(context: PaperContext): Blank[] {
  const open = contactsInCallOrder(context.plan).filter(
    (contact) => contact.checkedOn === null && routesOf(contact).some(({ by }) => by === "number"),
  );
  return on(
    context,
    ["call-sheet"],
    "numbers",
    open.map((contact) => ({ say: "paper.gap.rung", with: { name: calledBy(contact) } })),
  );
}

function calledBy({ name, role }: Contact): Phrase {
  return nameOf(name.trim() === "" ? role : name);
}

/** Our account number with a supplier we know. */
function accounts(context: PaperContext): Blank[] {
  if (context.options.copy === "wall") return [];
  return context.things.flatMap(({ dependency }) =>
    dependency.accountRef.trim() === "" && supplierOf(dependency, context.contacts) !== null
      ? on(context, ["call-sheet"], "things", [
          { say: "paper.gap.account", with: { name: nameOf(dependency.name) } },
        ])
      : [],
  );
}

/** Backups nobody has tried, and what should be tried or copied from time to time and never was. */
function backupsAndDates(context: PaperContext): Blank[] {
  return context.cards.flatMap(({ dependency }) => {
    const { id, backup, offlineMode, dataCopy } = dependency;
    const name = nameOf(dependency.name);
    const whats: Phrase[] = [];
    if (backup !== null && backup.lastTested === null)
      whats.push({ say: "paper.gap.backup", with: { name } });
    if (offlineMode?.on === "yes" && offlineMode.checkedOn === null)
      whats.push({ say: "paper.gap.offline", with: { name } });
    if (dataCopy !== null && dataCopy.lastDone === null)
      whats.push({ say: "paper.gap.dataCopy", with: { name } });
    return on(context, [cardSheet(id)], "things", whats);
  });
}

function toolsOfAi(context: PaperContext): Blank[] {
  const { plan, print } = context;
  return plan.ai.flatMap((tool) => {
    const name = nameOf(tool.name);
    const warnings = aiWarnings(tool, print.day);
    const whats: Phrase[] = [];
    if (warnings.includes("no-way-out")) whats.push({ say: "paper.gap.aiOff", with: { name } });
    if (warnings.includes("no-reviewer")) whats.push({ say: "paper.gap.aiReader", with: { name } });
    if (tool.lastReviewed === null) whats.push({ say: "paper.gap.aiRead", with: { name } });
    return on(context, ["ai-tools"], "things", whats);
  });
}

function address(context: PaperContext): Blank[] {
  return context.plan.business.address.trim() === ""
    ? on(context, ["call-sheet"], "plan", [{ say: "paper.gap.address" }])
    : [];
}

function decisions(context: PaperContext): Blank[] {
  const given = decisionsGiven(context.plan);
  const whats =
    given.length === 0
      ? usualDecisions.map((say): Phrase => ({ say: "paper.gap.decides", with: { what: { say } } }))
      : given.flatMap((decision): Phrase[] => {
          const what: Phrase = { own: shortText(decision.what, 40) };
          const warning = decisionWarning(decision);
          if (warning === "nobody") return [{ say: "paper.gap.decides", with: { what } }];
          return warning === "no-deputy" ? [{ say: "paper.gap.decidesDeputy", with: { what } }] : [];
        });
  return on(context, ["decisions", "call-sheet"], "plan", whats);
}

function upkeep(context: PaperContext): Blank[] {
  const { copies, review } = context.plan;
  const hangs = copies.some(({ where }) => where.trim() !== "");
  return on(context, ["review"], "plan", [
    ...(hangs ? [] : [{ say: "paper.gap.copies" } as const]),
    ...(review.approvedBy.trim() === "" ? [{ say: "paper.gap.approved" } as const] : []),
  ]);
}
