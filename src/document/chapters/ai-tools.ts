import type { AiTool } from "#plan/ai-tool.ts";
import type { Block, Cell, TableBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import { typed } from "../own-lines.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { personNamed } from "./person-named.ts";

/** Characters of what a tool is for in its row. */
const longestUse = 120;

/** The AI tools the business uses, who checks them, and how each is switched off. Design, § 6. */
export function aiTools(context: PaperContext): Leaf<Phrase>[] {
  const { ai } = context.plan;
  if (ai.length === 0) return [];
  const leaf = plainLeaf({ id: "ai-tools", title: { say: "paper.aiTools" } });
  return [
    {
      ...leaf,
      band: { ...leaf.band, side: [{ say: "paper.aiAnswerFor" }] },
      wide: [overview(ai, context), ...ai.flatMap((tool) => ifItIsWrong(tool))],
      wideFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    },
  ];
}

function overview(ai: readonly AiTool[], context: PaperContext): TableBlock<Phrase> {
  return {
    kind: "table",
    heading: heading({ say: "paper.aiWho" }),
    shares: [0.22, 0.29, 0.15, 0.2, 0.14],
    heads: [
      { say: "paper.aiTool" },
      { say: "paper.aiDoes" },
      { say: "paper.aiReaches" },
      { say: "paper.aiReadBy" },
      { say: "paper.aiLastRead" },
    ],
    rows: ai.map((tool) => [
      nameOf(tool),
      tool.does.trim() === "" ? null : { own: shortText(tool.does, longestUse) },
      reachesOf(tool),
      readBy(tool, context),
      tool.lastReviewed === null ? null : { shortDay: tool.lastReviewed },
    ]),
  };
}

function nameOf({ name, hiddenIn }: AiTool): Phrase {
  const own: Phrase = { own: shortText(name) };
  return hiddenIn.trim() === ""
    ? own
    : { say: "paper.aiHiddenIn", with: { name: own, place: { own: shortText(hiddenIn, 40) } } };
}

function reachesOf({ reaches }: AiTool): Cell<Phrase> {
  const said = [...new Set(reaches)].map((reach): Phrase => ({ say: `paper.aiReach.${reach}` }));
  return said.length === 0 ? null : { dotted: said };
}

/** Who reads its work, and how much of it: "Zoë: a sample, afterwards"; a person still to be written in. */
function readBy({ review, reviewer }: AiTool, context: PaperContext): Phrase {
  if (review === "none") return { say: "paper.aiReview.none" };
  const name = personNamed(reviewer, context);
  return name === null
    ? { say: `paper.aiReviewUnnamed.${review}` }
    : { say: `paper.aiReview.${review}`, with: { name } };
}

/** How a tool is switched off, step by step, and how the work goes on without it: beside each other where both are short. */
function ifItIsWrong(tool: AiTool): Block<Phrase>[] {
  const [off, without] = [switchOff(tool), withoutIt(tool)];
  if (without === null) return [off];
  const { ifWrong, off: gone } = tool;
  const letters = [...ifWrong, ...Object.values(gone)].reduce((sum, line) => sum + line.length, 0);
  return ifWrong.length <= 6 && letters <= mostBeside
    ? [{ kind: "side-by-side", share: 0.58, left: off, right: without }]
    : [off, without];
}

/** Letters that stand beside each other without making half a page. */
const mostBeside = 600;

function switchOff({ name, ifWrong }: AiTool): Block<Phrase> {
  const named = heading({ say: "paper.aiOff", with: { name: { own: shortText(name) } } });
  const steps = typed(ifWrong);
  if (steps.length > 0) {
    const items = steps.map((own) => ({ text: { own } }));
    return { kind: "checks", heading: named, size: "body", tail: null, items };
  }
  return {
    kind: "write-down",
    heading: named,
    fields: [
      { label: { say: "paper.aiOffSwitch" }, room: "behind" },
      { label: { say: "paper.aiOffWho" }, room: "behind" },
    ],
  };
}

function withoutIt({ off }: AiTool): Block<Phrase> | null {
  const lines = lengthsOff.flatMap(({ length, say }): Phrase[] =>
    off[length].trim() === "" ? [] : [{ say, with: { how: { own: off[length] } } }],
  );
  return lines.length === 0 ? null : { kind: "lines", heading: heading({ say: "paper.aiWithout" }), lines };
}

const lengthsOff = [
  { length: "hour", say: "paper.aiForAnHour" },
  { length: "day", say: "paper.aiForADay" },
  { length: "gone", say: "paper.aiGone" },
] as const;
