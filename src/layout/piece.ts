import { moved, type Mark } from "./mark.ts";

/** Puts marks down, with what is drawn standing `x` to the right and `y` down. */
export type Draw = (x: number, y: number, put: (mark: Mark) => void) => void;

/**
 * Something measured: how high and wide it is in millimetres, and how it is drawn. Measuring is tried in many sizes
 * until a page fits; marks are made only for what is printed in the end.
 */
export interface Piece {
  height: number;
  width: number;
  draw: Draw;
}

/** The marks of a piece whose top left corner is at `x` and `y`. */
export function marksOf(piece: Piece, x = 0, y = 0): Mark[] {
  const marks: Mark[] = [];
  piece.draw(x, y, (mark) => marks.push(mark));
  return marks;
}

/** A part of a drawing: a piece in its place, or marks that count from the drawing's top left corner. */
export type Part = Draw | readonly Mark[];

/** A piece that stands `dx` to the right and `dy` down. */
export function placed(piece: Piece, dx: number, dy: number): Draw {
  return (x, y, put) => piece.draw(x + dx, y + dy, put);
}

/** Parts over one another, each where it says; as high and wide as given. */
export function composed(
  { height, width }: { height: number; width: number },
  parts: readonly Part[],
): Piece {
  return {
    height,
    width,
    draw: (x, y, put) => {
      for (const part of parts) {
        if (typeof part === "function") part(x, y, put);
        else for (const mark of part) put(moved(mark, x, y));
      }
    },
  };
}

/** Pieces one under the other as one. */
export function stacked(pieces: readonly Piece[]): Piece {
  let height = 0;
  let width = 0;
  const parts = pieces.map((piece) => {
    const part = placed(piece, 0, height);
    height += piece.height;
    width = Math.max(width, piece.width);
    return part;
  });
  return composed({ height, width }, parts);
}

/** A piece with more room around it. */
export function padded(piece: Piece, room: { top?: number; bottom?: number; left?: number }): Piece {
  const { top = 0, bottom = 0, left = 0 } = room;
  return composed({ height: piece.height + top + bottom, width: piece.width + left }, [
    placed(piece, left, top),
  ]);
}

/** Nothing, of no size. */
export const nothing: Piece = { height: 0, width: 0, draw: () => {} };
