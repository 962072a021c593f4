import { guessedNumbers } from "#readiness/plan-tasks.ts";
import { blanksOn, type Blank, type BlankGroup } from "../blanks.ts";
import type { TableBlock } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import { numberNamed } from "../number-named.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";

/** What is still blank, with lines to write it on, and what is still our guess; no leaf where neither is. Issue 5, § 1. */
export function gaps(context: PaperContext): Leaf<Phrase>[] {
  const blanks = blanksOn(context);
  const tables = [
    ...groups.flatMap((group) =>
      blankTable(
        group,
        blanks.filter((blank) => blank.group === group),
      ),
    ),
    ...guessTable(context),
  ];
  if (tables.length === 0) return [];
  const leaf = plainLeaf({ id: "gaps", title: { say: "paper.gaps" } });
  return [{ ...leaf, band: { ...leaf.band, side: [{ say: "paper.gapsSide" }] }, wide: tables }];
}

const groups: readonly BlankGroup[] = ["people", "numbers", "things", "plan"];

const headOf = {
  people: "paper.gapNameAndNumber",
  numbers: "paper.gapDay",
  things: "paper.gapWrite",
  plan: "paper.gapWrite",
} as const satisfies Record<BlankGroup, string>;

function blankTable(group: BlankGroup, blanks: readonly Blank[]): TableBlock<Phrase>[] {
  if (blanks.length === 0) return [];
  return [
    {
      kind: "table",
      hasBoxes: true,
      heading: heading({ say: `paper.gaps.${group}` }),
      shares: [0.46, 0.09, 0.45],
      heads: [{ say: "paper.gapWhat" }, { say: "paper.gapPage" }, { say: headOf[group] }],
      rows: blanks.map(({ what, leaf }) => [what, { pageOf: leaf }, null]),
    },
  ];
}

/** The numbers that are still our guess, with room for the owner's own. */
function guessTable({ plan }: PaperContext): TableBlock<Phrase>[] {
  const guesses = guessedNumbers(plan).map((path) => numberNamed(plan, path));
  if (guesses.length === 0) return [];
  return [
    {
      kind: "table",
      hasBoxes: true,
      heading: heading({ say: "paper.gaps.guesses" }, { say: "paper.gaps.guessesNote" }),
      shares: [0.5, 0.2, 0.3],
      heads: [{ say: "paper.gapWhat" }, { say: "paper.gapOurGuess" }, { say: "paper.gapWrite" }],
      rows: guesses.map(({ what, value }) => [what, value ?? { say: "paper.none" }, null]),
    },
  ];
}
