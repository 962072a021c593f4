import type { Block, TableBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { isShortened, shortText } from "../short-text.ts";
import { decisionsGiven, decisionRows } from "./decisions.ts";
import { personNamed } from "./person-named.ts";

/** Characters of a decision in its row; a longer one stands in full below. */
const longestDecision = 160;
/** Rows to write further decisions in. */
const furtherRows = 4;

/** Who may decide what, who if they are away, and where two people have to agree. Design, § 6.2. */
export function whoDecides(context: PaperContext): Leaf<Phrase>[] {
  const leaf = plainLeaf({ id: "decisions", title: { say: "paper.whoMayDecide" } });
  return [
    {
      ...leaf,
      wide: [atOnce(context), allDecisions(context), ...twoAgree(context), ...inFull(context)],
      wideFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    },
  ];
}

function atOnce({ sheets }: PaperContext): Block<Phrase> {
  return {
    kind: "framed",
    strong: [{ say: "paper.namedDecides" }],
    lines: [
      { say: "paper.deputyDecides" },
      ...(sheets.has("call-sheet")
        ? [{ say: "paper.theirNumbers", with: { page: { pageOf: "call-sheet" } } } as const]
        : []),
    ],
  };
}

function allDecisions(context: PaperContext): TableBlock<Phrase> {
  const blank = Array.from({ length: furtherRows }, () => [null, null, null]);
  return {
    kind: "table",
    heading: heading({ say: "paper.eachDecision" }),
    shares: [0.46, 0.27, 0.27],
    heads: [{ say: "paper.what" }, { say: "paper.who" }, { say: "paper.deputy" }],
    rows: [...decisionRows(context, longestDecision), ...blank],
  };
}

/** Things whose changes two people agree to, where somebody is named for it. */
function twoAgree(context: PaperContext): TableBlock<Phrase>[] {
  const rows = context.plan.dependencies.flatMap(({ name, approval }) =>
    approval === null || (approval.first === null && approval.second === null)
      ? []
      : [
          [
            { own: shortText(name) },
            personNamed(approval.first, context),
            personNamed(approval.second, context),
          ],
        ],
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      heading: heading({ say: "paper.twoAgree" }),
      shares: [0.46, 0.27, 0.27],
      heads: [{ say: "paper.changeTo" }, { say: "paper.oneAsks" }, { say: "paper.otherChecks" }],
      rows,
    },
  ];
}

function inFull({ plan }: PaperContext): Block<Phrase>[] {
  const long = decisionsGiven(plan).filter(({ what }) => isShortened(what, longestDecision));
  if (long.length === 0) return [];
  const lines = long.map(({ what }): Phrase => ({ own: what }));
  return [{ kind: "lines", heading: heading({ say: "paper.inFull" }), lines }];
}
