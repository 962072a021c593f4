import bakery from "../../src/cost/cases/bakery.counterplan.json?raw";
import { figuresOf } from "#cost/figures-of.ts";
import { cardSheet, type SheetId } from "#document/sheets.ts";
import { usualOptions } from "#document/paper-options.ts";
import type { Sheet } from "#layout/laid-out.ts";
import type { TextMark } from "#layout/mark.ts";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import type { Plan } from "#plan/plan.ts";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";

/** The bakery's plan with so many things, each a copy of one of its own under another name. */
function planWith(things: number): Plan {
  const read = readPlanFile(bakery);
  if (!read.ok) throw new Error("The bakery's plan does not open.");
  const { dependencies } = read.plan;
  return {
    ...read.plan,
    dependencies: Array.from({ length: things }, (_, index) => {
      const thing = dependencies[index % dependencies.length];
      if (!thing) throw new Error("The bakery has no things.");
      const round = Math.floor(index / dependencies.length);
      if (round === 0) return thing;
      return { ...thing, id: `${thing.id}-${round}`, name: `${thing.name} ${round + 1}`, needs: [] };
    }),
  };
}

/** Cover, call sheet, several things at once, and a card of two pages for each of so many things. */
export function wantedWith(things: number): WantedPaper {
  const plan = planWith(things);
  const cards = plan.dependencies.map(({ id }): SheetId => cardSheet(id));
  return {
    plan,
    figures: figuresOf(plan),
    sheets: ["cover", "call-sheet", ...cards, "several"],
    options: usualOptions,
    day: "2026-11-21",
  };
}

/** A paragraph as an engine with a layout of its own gets it. */
export interface Paragraph {
  text: string;
  size: number;
  isBold: boolean;
}

/**
 * The texts of a page as plain paragraphs under one another: lines that follow one another in one size and weight are
 * one. Simpler than our page: no columns, tables, boxes, lines or links.
 */
export function paragraphsOf({ marks }: Sheet): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: TextMark | null = null;
  for (const mark of marks) {
    if (mark.kind !== "text") continue;
    const last = paragraphs.at(-1);
    if (last && before && goesOn(before, mark)) last.text += ` ${mark.text}`;
    else paragraphs.push({ text: mark.text, size: mark.size, isBold: mark.weight === 700 });
    before = mark;
  }
  return paragraphs;
}

function goesOn(before: TextMark, mark: TextMark): boolean {
  const down = mark.y - before.y;
  return before.size === mark.size && before.weight === mark.weight && down >= 0 && down < mark.size * 0.55;
}
