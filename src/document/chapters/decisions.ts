import type { Decision } from "#plan/contact.ts";
import type { Plan } from "#plan/plan.ts";
import type { Cell, TableBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { room } from "./in-full.ts";
import { personNamed } from "./person-named.ts";

/** Decisions and their deputies; what every business has to decide, to be written in, where none are given. */
export function whoMayDecide(context: PaperContext): TableBlock<Phrase> {
  return {
    kind: "table",
    heading: heading({ say: "paper.whoMayDecide" }),
    shares: [0.42, 0.29, 0.29],
    heads: [{ say: "paper.what" }, { say: "paper.who" }, { say: "paper.deputy" }],
    rows: decisionRows(context, room.decision),
  };
}

/** What is to be decided in at most so many characters, who may, and who may if they are away. */
export function decisionRows(context: PaperContext, most: number): Cell<Phrase>[][] {
  const given = decisionsGiven(context.plan);
  return given.length > 0
    ? given.map(({ what, who, deputy }) => [
        { own: shortText(what, most) },
        personNamed(who, context),
        personNamed(deputy, context),
      ])
    : usualDecisions.map((say) => [{ say }, null, null]);
}

/** The decisions somebody has written down. */
export function decisionsGiven({ decisions }: Pick<Plan, "decisions">): Decision[] {
  return decisions.filter(({ what }) => what.trim() !== "");
}

/** What every business has to decide. */
export const usualDecisions = [
  "paper.closeForTheDay",
  "paper.giveRefunds",
  "paper.throwOutStock",
  "paper.talkToPress",
] as const;
