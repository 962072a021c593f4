import { linesOfPart, type LinesOf } from "#content/lines-of-part.ts";
import { backOf, stepsOnFront } from "#document/chapters/card-front.ts";
import { linesOnFront, linesThatStay } from "#document/chapters/keep-trading.ts";
import type { OwnLine } from "#document/leaf.ts";
import { cardSheet } from "#document/sheets.ts";
import type { Fit } from "#layout/fit-leaf.ts";

/** A part of a card that may go on on the back. */
export type SpillingPart = "notice" | "firstTen" | "keepTrading" | "writeDown";

/** How a card fits its two pages. Design, § 6 *Fitting*. */
export interface CardFit {
  /** how many pages it takes; two where it fits */
  pages: number;
  /** what of the front goes on on the back */
  spills: SpillingPart[];
  /** the owner's lines to shorten, longest first on each side */
  shorten: OwnLine[];
}

const spillsAs = {
  sentences: "notice",
  checks: "keepTrading",
  steps: "firstTen",
  "write-down": "writeDown",
} as const satisfies Record<Fit["movedToBack"][number], SpillingPart>;

/** How the card of a thing came to fit; null where it is not among the pages. */
export function cardFit(fits: readonly Fit[], of: LinesOf): CardFit | null {
  const front = fits.find(({ leaf }) => leaf === cardSheet(of.dependency.id));
  const back = fits.find(({ leaf }) => leaf === backOf(cardSheet(of.dependency.id)));
  if (!front || !back) return null;
  const moved = new Set<SpillingPart>(front.movedToBack.map((kind) => spillsAs[kind]));
  const steps = linesOfPart(of, "firstTen").length;
  const hasBackup = (of.dependency.backup?.title.trim() ?? "") !== "";
  const ways = linesOfPart(of, "keepTrading").length + (hasBackup ? 1 : 0);
  // many lines go on there however short they are, and few of them all stay
  if (steps > stepsOnFront) moved.add("firstTen");
  if (steps < stepsOnFront) moved.delete("firstTen");
  if (ways > linesOnFront) moved.add("keepTrading");
  if (ways <= linesThatStay) moved.delete("keepTrading");
  const order: SpillingPart[] = ["notice", "firstTen", "keepTrading", "writeDown"];
  return {
    pages: front.sheets + back.sheets,
    spills: order.filter((part) => moved.has(part)),
    shorten: [...front.shorten, ...back.shorten],
  };
}
