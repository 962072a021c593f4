import { placed, type Piece } from "./piece.ts";

/** A piece in a column; with `keep` no page ends after it. */
export interface FlowPiece extends Piece {
  keep: boolean;
}

/** A frame round a block, drawn again round each part where the block runs on to another page. */
export interface Frame {
  stroke: number;
  /** room between the frame and what is in it, above and below */
  above: number;
  below: number;
}

/** A block as measured: pieces that a column may take apart between one page and the next. */
export interface FlowBlock {
  pieces: FlowPiece[];
  frame: Frame | null;
  /** what stands over the rest of it on another page */
  continued: FlowPiece | null;
  /** for blocks that take what room is left: what they look like in so many millimetres */
  fill?: (room: number) => Piece;
}

/** A block without a frame. */
export function openBlock(pieces: FlowPiece[], continued: FlowPiece | null = null): FlowBlock {
  return { pieces, continued, frame: null };
}

/** A block of one piece that is never taken apart. */
export function solidBlock(piece: Piece): FlowBlock {
  return openBlock([{ ...piece, keep: false }]);
}

/** A piece that stays with the one after it. */
export function kept(piece: Piece): FlowPiece {
  return { ...piece, keep: true };
}

export function loose(piece: Piece): FlowPiece {
  return { ...piece, keep: false };
}

/**
 * The lines of one item as pieces: never a line alone at the foot or head of a page, so short items hold together.
 * `room` is added above the first line and below the last.
 */
export function linesHeldTogether(
  lines: readonly Piece[],
  { above, below }: { above: number; below: number },
): FlowPiece[] {
  return lines.map((line, index) => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const top = isFirst ? above : 0;
    return {
      height: line.height + top + (isLast ? below : 0),
      width: line.width,
      draw: placed(line, 0, top),
      keep: !isLast && (lines.length <= 3 || isFirst || index === lines.length - 2),
    };
  });
}
