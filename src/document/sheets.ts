import type { PaperForm } from "#content/paper-form.ts";
import type { Figures } from "#cost/figures.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { secondLanguageOf } from "./second-language.ts";
import type { PaperContent } from "./paper-content.ts";
import { proposedForms } from "./proposed-forms.ts";

/** The sheets that are one of a kind, in the order they print; cards stand after the last of the first group, forms after the signs. */
const soleSheets = [
  "page-one",
  "cover",
  "call-sheet",
  "decisions",
  "several",
  "it-is-back",
  "ai-tools",
  "second-words",
  "review",
  "working",
  "gaps",
  "door-signs",
  "wallet-cards",
] as const;
export type SoleSheet = (typeof soleSheets)[number];

/** What an owner can tick: a sheet that is one of a kind, a card by its dependency, or a paper form by its id. */
export type SheetId = SoleSheet | `card-${string}` | `form-${string}`;

/** What a sheet is for: finding the way, one thing that is down, all of it, the people in the shop, or keeping the plan. */
export type SheetGroup = "find" | "cards" | "together" | "hand" | "keep";

/** A sheet on offer: whether we propose it, and whether it is ticked, as we propose or as the owner chose last time. */
export interface OfferedSheet {
  id: SheetId;
  group: SheetGroup;
  /** the dependency a card is for */
  dependency: string | null;
  /** the paper form it is */
  form: PaperForm | null;
  proposed: boolean;
  ticked: boolean;
}

/** How many cards are ticked until the owner says otherwise: a plan that gets printed beats a complete one. */
const proposedCards = 6;

/** The content that says which forms there are, and which of them the cards name. */
export type FormContent = Pick<PaperContent, "paperForms" | "playbooks">;

/** Everything that can be printed, in the order it prints; the six costliest cards are ticked. Design, § 6. */
export function offeredSheets(plan: Plan, figures: Figures, content: FormContent): OfferedSheet[] {
  const sole = (id: SoleSheet, group: SheetGroup, proposed: boolean): OfferedSheet =>
    offered(plan, { id, group, dependency: null, form: null, proposed });
  const cards = offeredCards(plan, figures);
  return [
    sole("page-one", "find", false),
    sole("cover", "find", true),
    sole("call-sheet", "find", true),
    sole("decisions", "find", false),
    ...cards,
    sole("several", "together", true),
    sole("it-is-back", "together", true),
    sole("ai-tools", "together", plan.ai.length > 0),
    ...(secondLanguageOf(plan) === null ? [] : [sole("second-words", "together", true)]),
    sole("review", "keep", true),
    sole("working", "keep", false),
    sole("gaps", "keep", true),
    // what is not punched comes last: the folder is whole before it
    sole("door-signs", "hand", true),
    ...offeredForms(plan, cards, content),
    sole("wallet-cards", "hand", true),
  ];
}

/** Which of the sheets that are one of a kind it is; several at once where it is none. */
export function soleSheet({ id }: Pick<OfferedSheet, "id">): SoleSheet {
  return soleSheets.find((sole) => sole === id) ?? "several";
}

/** The sheet of that one kind whose leaf it is; null for cards, forms and what goes with another sheet. */
export function soleSheetOfLeaf(leaf: string): SoleSheet | null {
  return soleSheets.find((sole) => sole === leaf) ?? null;
}

/** The ids of what is ticked. */
export function tickedSheets(plan: Plan, figures: Figures, content: FormContent): SheetId[] {
  return offeredSheets(plan, figures, content)
    .filter((sheet) => sheet.ticked)
    .map((sheet) => sheet.id);
}

/** The cards on offer, costliest first. */
function offeredCards(plan: Plan, figures: Figures): OfferedSheet[] {
  return costliestFirst(plan, figures).map((dependency, place) =>
    offered(plan, {
      id: cardSheet(dependency),
      group: "cards",
      dependency,
      form: null,
      proposed: place < proposedCards,
    }),
  );
}

/** The ids of the cards that are ticked, in the order of their numbers. */
export function tickedCards(plan: Plan, figures: Figures): SheetId[] {
  return offeredCards(plan, figures)
    .filter((sheet) => sheet.ticked)
    .map((sheet) => sheet.id);
}

/** Every paper form, in the order of our content. */
function offeredForms(plan: Plan, cards: readonly OfferedSheet[], content: FormContent): OfferedSheet[] {
  const printed = cards.filter(({ ticked }) => ticked).flatMap(({ dependency }) => dependency ?? []);
  const proposed = new Set(proposedForms({ plan, cards: printed, content }));
  return content.paperForms.map((form) =>
    offered(plan, {
      id: formSheet(form.id),
      group: "hand",
      dependency: null,
      form,
      proposed: proposed.has(form.id),
    }),
  );
}

export function formSheet(form: string): SheetId {
  return `form-${form}`;
}

export function cardSheet(dependency: string): SheetId {
  return `card-${dependency}`;
}

/**
 * Ids of the dependencies by what an open hour without them costs, those that are not worked out yet last; ties keep
 * the plan's order.
 */
export function costliestFirst(plan: Plan, { dependencies }: Figures): string[] {
  const last = notWorkedOut(plan);
  return dependencies
    .toSorted(
      (a, b) => Number(last.has(a.id)) - Number(last.has(b.id)) || b.openHour.likely - a.openHour.likely,
    )
    .map(({ id }) => id);
}

function offered({ printed }: Plan, sheet: Omit<OfferedSheet, "ticked">): OfferedSheet {
  return { ...sheet, ticked: printed.sheets[sheet.id] ?? sheet.proposed };
}
