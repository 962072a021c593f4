import type { TableBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { room } from "./in-full.ts";

/** Decisions and their deputies; what every business has to decide, to be written in, where none are given. */
export function whoMayDecide({ plan, contacts }: PaperContext): TableBlock<Phrase> {
  const nameOf = (id: string | null): Phrase | null => {
    const name = contacts.get(id ?? "")?.name;
    return name === undefined || name.trim() === "" ? null : { own: shortText(name, room.cell) };
  };
  const given = plan.decisions.filter((decision) => decision.what.trim() !== "");
  const rows: (Phrase | null)[][] =
    given.length > 0
      ? given.map(({ what, who, deputy }) => [
          { own: shortText(what, room.decision) },
          nameOf(who),
          nameOf(deputy),
        ])
      : usualDecisions.map((say) => [{ say }, null, null]);
  return {
    kind: "table",
    heading: heading({ say: "paper.whoMayDecide" }),
    shares: [0.42, 0.29, 0.29],
    heads: [{ say: "paper.what" }, { say: "paper.who" }, { say: "paper.deputy" }],
    rows,
  };
}

const usualDecisions = [
  "paper.closeForTheDay",
  "paper.giveRefunds",
  "paper.throwOutStock",
  "paper.talkToPress",
] as const;
