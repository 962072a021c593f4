import type { Block, Item, TableBlock } from "../blocks.ts";
import { formsTypedIn } from "../form-into.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase, Saying } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { formSheet } from "../sheets.ts";
import { shortText } from "../short-text.ts";
import { whatToPause } from "../what-to-pause.ts";

/** One page for the end of any outage: switch back, type in, count, call back, turn on again, talk. Issue 5, § 1. */
export function itIsBack(context: PaperContext): Leaf<Phrase>[] {
  const leaf = plainLeaf({ id: "it-is-back", title: { say: "paper.whenItIsBack" } });
  const again = turnOnAgain(context);
  return [
    {
      ...leaf,
      band: { ...leaf.band, side: [{ say: "paper.forAnyOutage" }, { say: "paper.thenItsCard" }] },
      wide: [
        switchBack(context),
        typeIn(context),
        ...(takesCash(context) ? [beside(countCash(), cashSays())] : []),
        beside(tellThem(context), closeLog()),
        again === null ? together(context) : beside(together(context), again),
      ],
    },
  ];
}

function beside(left: Block<Phrase>, right: Block<Phrase>): Block<Phrase> {
  return { kind: "side-by-side", share: 0.5, left, right };
}

function checks(title: Saying, items: Item<Phrase>[], note?: Saying): Block<Phrase> {
  return { kind: "checks", heading: heading(title, note), size: "body", tail: null, items };
}

function said(...says: Saying[]): Item<Phrase>[] {
  return says.map((text) => ({ text }));
}

/** One thing first; what every card's last part begins with is the test. */
function switchBack({ content }: PaperContext): Block<Phrase> {
  const [test] = content.playbooks.find(({ id }) => id === "general")?.backToNormal ?? [];
  const items = [
    ...said({ say: "paper.switchOne" }),
    ...(test === undefined ? [] : [{ text: { ready: test } }]),
    ...said({ say: "paper.switchWait" }, { say: "paper.switchUnsure" }),
  ];
  return {
    kind: "checks",
    heading: heading({ say: "paper.switchBack" }, { say: "paper.oneThingFirst" }),
    size: "large",
    tail: null,
    items,
  };
}

/** Rows of the table: at least this many, and one at least for a further paper. */
const leastRows = 4;
const mostForms = 8;

/** What was written on which of the printed forms goes into what, from which number to which. */
function typeIn({ content, plan, sheets }: PaperContext): TableBlock<Phrase> {
  const printed = content.paperForms.filter(({ id }) => sheets.has(formSheet(id)));
  const rows = formsTypedIn(printed, plan.dependencies)
    .slice(0, mostForms)
    .map(({ form, into }) => [
      { ready: form.title },
      into === null ? null : { own: shortText(into.name, 40) },
      null,
      null,
      null,
    ]);
  const further = Math.max(1, leastRows - rows.length);
  const blank = Array.from({ length: further }, () => [null, null, null, null, null]);
  return {
    kind: "table",
    hasBoxes: true,
    heading: heading({ say: "paper.typeIn" }, { say: "paper.typeInHow" }),
    shares: [0.29, 0.27, 0.13, 0.13, 0.18],
    heads: [
      { say: "paper.fromForm" },
      { say: "paper.intoWhat" },
      { say: "paper.fromNumber" },
      { say: "paper.toNumber" },
      { say: "paper.typedBy" },
    ],
    rows: [...rows, ...blank],
  };
}

/** Whether there is a till drawer to count; where nothing is known yet there may be one. */
function takesCash({ plan }: PaperContext): boolean {
  const { dependencies } = plan;
  return dependencies.length === 0 || dependencies.some(({ category }) => withDrawer.includes(category));
}
const withDrawer = ["point-of-sale", "payments-card-terminal"];

function countCash(): Block<Phrase> {
  return checks(
    { say: "paper.countCash" },
    said(
      { say: "paper.cashTwoCount" },
      { say: "paper.cashCompare" },
      { say: "paper.cashDifference" },
      { say: "paper.cashKeep" },
    ),
  );
}

function cashSays(): Block<Phrase> {
  return fields({ say: "paper.cashSays" }, [
    { say: "paper.cashCounted" },
    { say: "paper.cashOnPaper" },
    { say: "paper.cashOff" },
    { say: "paper.cashOne" },
    { say: "paper.cashOther" },
  ]);
}

function fields(title: Saying, labels: readonly Saying[]): Block<Phrase> {
  return {
    kind: "write-down",
    heading: heading(title),
    fields: labels.map((label) => ({ label, room: "behind" })),
  };
}

/** Who heard that it was down: our content's last steps, and where the words are. */
function tellThem({ content }: PaperContext): Block<Phrase> {
  return checks({ say: "paper.tellBack" }, [
    ...said({ say: "paper.tellOnceSure" }, { say: "paper.tellWordsOnCards" }),
    ...content.messages.afterBack.map((ready) => ({ text: { ready } })),
  ]);
}

/** What was paused while nobody could be served; null where nothing of the plan goes out by itself. */
function turnOnAgain({ plan, content }: PaperContext): Block<Phrase> | null {
  const { resume } = whatToPause(plan, content.messages, null);
  if (resume.length === 0) return null;
  return checks(
    { say: "paper.turnOnAgain" },
    resume.map((ready) => ({ text: { ready } })),
  );
}

function closeLog(): Block<Phrase> {
  const labels = [
    { say: "paper.backSince" },
    { say: "paper.lastedFor" },
    { say: "paper.costUs" },
    { say: "paper.weChange" },
  ] as const;
  return fields({ say: "paper.closeLog" }, labels);
}

/** The talk afterwards, without blame. */
function together({ content }: PaperContext): Block<Phrase> {
  const { when, opening } = content.outageReview;
  return checks({ say: "paper.together" }, [
    ...said({ say: "paper.thankAll" }, { say: "paper.keepLog" }),
    { text: { ready: when } },
    { text: { ready: opening } },
  ]);
}
