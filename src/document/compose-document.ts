import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import type { ComposedDocument, Foot, Leaf } from "./leaf.ts";
import { allCards } from "./chapters/all-cards.ts";
import { callSheet } from "./chapters/call-sheet.ts";
import { cardBack } from "./chapters/card-back.ts";
import { cardFront } from "./chapters/card-front.ts";
import { cover } from "./chapters/cover.ts";
import { needsCardIndex } from "./chapters/finder.ts";
import { aiTools } from "./chapters/ai-tools.ts";
import { doorSigns } from "./chapters/door-signs.ts";
import { gaps } from "./chapters/gaps.ts";
import { itIsBack } from "./chapters/it-is-back.ts";
import { pageOne } from "./chapters/page-one.ts";
import { paperForms } from "./chapters/paper-forms.ts";
import { review } from "./chapters/review.ts";
import { walletCards } from "./chapters/wallet-cards.ts";
import { whoDecides } from "./chapters/who-decides.ts";
import { working } from "./chapters/working.ts";
import { secondWords } from "./chapters/second-words.ts";
import { severalAtOnce } from "./chapters/several-at-once.ts";
import { withoutEmptyBlocks } from "./has-content.ts";
import type { PaperContent } from "./paper-content.ts";
import { paperContext } from "./paper-context.ts";
import type { PaperOptions } from "./paper-options.ts";
import type { Phrase } from "./phrase.ts";
import { plainLeaf } from "./plain-leaf.ts";
import type { SecondLanguage } from "./second-language.ts";
import { shortText } from "./short-text.ts";
import type { SheetId } from "./sheets.ts";

/** What a printed plan is made from. */
export interface Composing {
  plan: Plan;
  figures: Figures;
  content: PaperContent;
  /** the sheets to print; `tickedSheets` proposes */
  sheets: readonly SheetId[];
  options: PaperOptions;
  /** the second language of the messages, loaded; null where there is none */
  second: SecondLanguage | null;
  /** the version this print will be, and its day ("YYYY-MM-DD") */
  print: { version: number; day: string };
}

/**
 * The document of a plan: which facts stand on which leaf, in phrases, in the order they print. Pure: the same plan,
 * sheets and day give the same document. Design, § 6.
 */
export function composeDocument({
  plan,
  figures,
  content,
  sheets,
  options,
  second,
  print,
}: Composing): ComposedDocument {
  const context = paperContext({ plan, figures, content, sheets, options, second, print });
  const wanted = (id: SheetId): boolean => context.sheets.has(id);
  const leaves: Leaf<Phrase>[] = [
    ...(wanted("page-one") ? [pageOne(context)] : []),
    ...(wanted("cover") ? [cover(context)] : []),
    ...(wanted("call-sheet") ? [callSheet(context)] : []),
    ...(wanted("cover") && needsCardIndex(context) ? [allCards(context)] : []),
    ...(wanted("decisions") ? whoDecides(context) : []),
    ...context.cards.flatMap((card) => [cardFront(card, context), cardBack(card, context)]),
    ...(wanted("several") ? [severalAtOnce(context)] : []),
    ...(wanted("it-is-back") ? itIsBack(context) : []),
    ...(wanted("ai-tools") ? aiTools(context) : []),
    ...(wanted("second-words") ? secondWords(context) : []),
    ...(wanted("review") ? review(context) : []),
    ...(wanted("working") ? working(context) : []),
    ...(wanted("gaps") ? gaps(context) : []),
    ...(wanted("door-signs") ? doorSigns(context) : []),
    ...paperForms(context),
    ...(wanted("wallet-cards") ? walletCards(context) : []),
  ];
  const name = plan.business.name.trim();
  const business: Phrase = name === "" ? { say: "paper.ourPlan" } : { own: name };
  return {
    title: {
      say: leaves.length === 1 && wanted("page-one") ? "paper.titleOfPageOne" : "paper.title",
      with: { business },
    },
    author: name,
    paper: plan.paper,
    type: options.type,
    leaves: leaves.map(withoutEmptyBlocks),
    notes: notesLeaf(),
    foot: footOf(print, options, plan),
  };
}

function footOf(
  { version, day }: Composing["print"],
  { copy }: PaperOptions,
  { adviser }: Plan,
): Foot<Phrase> {
  const name = adviser?.name.trim() ?? "";
  return {
    page: { say: "paper.page", with: { page: { page: "this" }, pages: { page: "all" } } },
    version: {
      say: copy === "wall" ? "paper.versionOnWall" : "paper.version",
      with: { version, day: { day } },
    },
    guess: { say: "paper.guess" },
    newer: { say: "paper.newer" },
    ...(name !== "" && { madeWith: { say: "paper.madeWith", with: { name: { own: shortText(name, 40) } } } }),
  };
}

/** A page to write on: the back of a sheet whose front has none. */
export function notesLeaf(): Leaf<Phrase> {
  const title: Phrase = { say: "paper.notes" };
  return {
    ...plainLeaf({ id: "notes", title }),
    outline: null,
    wideFoot: [{ kind: "ruled", heading: null, lines: 3 }],
  };
}
