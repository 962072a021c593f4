/** Millimetres in a point. */
export const point = 25.4 / 72;

export interface PaperSize {
  width: number;
  height: number;
}

/** The papers a plan is printed on, in millimetres. Each is laid out for itself, never scaled. */
export const paperSizes: Readonly<Record<"a4" | "letter", PaperSize>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The paper held the other way, where a leaf is wider than high. */
export function heldAs(paper: PaperSize, orientation: "portrait" | "landscape"): PaperSize {
  return orientation === "portrait" ? paper : { width: paper.height, height: paper.width };
}

/**
 * Room around the text, in millimetres: wide where the holes are, and clear of the edge marks on the other side; `plain`
 * on either side of what is not punched. Design, § 6.
 */
export const margins = { top: 11, foot: 10, holes: 20, open: 18, plain: 12 } as const;

/** Which side of its sheet of paper a page is: fronts have their holes at the left, backs at the right. */
export type Side = "front" | "back";

/** Where the text of a page starts, and how wide it is. */
export function textAreaOf(
  paper: PaperSize,
  { side, isPunched }: { side: Side; isPunched: boolean },
): { left: number; width: number } {
  if (!isPunched) return { left: margins.plain, width: paper.width - 2 * margins.plain };
  return {
    left: side === "front" ? margins.holes : margins.open,
    width: paper.width - margins.holes - margins.open,
  };
}
