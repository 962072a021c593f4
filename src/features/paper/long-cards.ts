import { cardSheet } from "#document/sheets.ts";
import { backOf } from "#document/chapters/card-front.ts";
import type { OwnLine } from "#document/leaf.ts";
import type { LaidOutDocument } from "#layout/lay-out-document.ts";
import type { Plan } from "#plan/plan.ts";

/** A card whose own lines are too long for its front and back. */
export interface LongCard {
  dependency: string;
  name: string;
  /** how many pages it takes in place of two */
  pages: number;
  /** the owner's lines to shorten, longest first on each side */
  lines: OwnLine[];
}

/** The cards that run on because of what the owner wrote, and the lines to shorten. Design, § 6 *Fitting*. */
export function longCards({ dependencies }: Plan, { fits }: Pick<LaidOutDocument, "fits">): LongCard[] {
  const fitOf = new Map(fits.map((fit) => [fit.leaf, fit]));
  return dependencies.flatMap(({ id, name }): LongCard[] => {
    const front = cardSheet(id);
    const sides = [front, backOf(front)].flatMap((leaf) => fitOf.get(leaf) ?? []);
    const lines = sides.flatMap(({ shorten }) => shorten);
    const pages = sides.reduce((sum, { sheets }) => sum + sheets, 0);
    return lines.length === 0 ? [] : [{ dependency: id, name, pages, lines }];
  });
}
