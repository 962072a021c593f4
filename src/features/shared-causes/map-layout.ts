import type { HangingCause } from "./cause-tree.ts";

/** Where the boxes and rows of the map stand; lengths in sixteenths of a rem. */
export interface MapLayout {
  height: number;
  boxes: {
    id: string;
    y: number;
    height: number;
    indent: number;
    /** where the line from the cause it hangs under begins; null where it hangs free */
    hangsFrom: number | null;
  }[];
  /** the middle of each row at the right */
  rows: number[];
}

export const rowHeight = 48;
const boxHeight = 64;
const between = 20;
/** room for "needs it too" */
const aboveHanging = 36;
const indentOf = 24;
const deepest = 3;

/** Boxes under each other at the left, spread over the height of the rows at the right where those need more. */
export function mapLayout(causes: readonly HangingCause[], rows: number): MapLayout {
  const free = causes.filter(({ under }) => under === null).length;
  const rowsHeight = rows * rowHeight;
  const boxesHeight = causes.reduce((sum, { under }, place) => sum + boxHeight + gapAbove(under, place), 0);
  const height = Math.max(rowsHeight, boxesHeight);
  const spread = (height - boxesHeight) / (free + 1);
  const boxes: MapLayout["boxes"] = [];
  let y = 0;
  causes.forEach(({ cause, under, depth }, place) => {
    y += gapAbove(under, place) + (under === null ? spread : 0);
    const parent = boxes.find(({ id }) => id === under);
    boxes.push({
      id: cause.id,
      y,
      height: boxHeight,
      indent: Math.min(depth, deepest) * indentOf,
      hangsFrom: parent ? parent.y + parent.height : null,
    });
    y += boxHeight;
  });
  const above = (height - rowsHeight) / 2;
  return {
    height,
    boxes,
    rows: Array.from({ length: rows }, (_, row) => above + (row + 0.5) * rowHeight),
  };
}

function gapAbove(under: string | null, place: number): number {
  if (under !== null) return aboveHanging;
  return place === 0 ? 0 : between;
}
