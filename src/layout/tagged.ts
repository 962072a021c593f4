import type { Role, TagElement } from "./mark.ts";
import type { Piece } from "./piece.ts";

/**
 * A piece whose marks are one element of the text's structure: of its own each time it is drawn where a role is given,
 * or one it shares with the other pieces that are given the very same element.
 */
export function tagged<Of extends Piece>(element: TagElement | Role, piece: Of): Of {
  return typeof element === "string" ? within({ role: element }, piece, true) : within(element, piece, false);
}

/**
 * Pieces that are one element together, whichever pages they come to stand on: the lines of a paragraph, the items of a
 * list, the rows of a table. The first of them starts it.
 */
export function taggedRun<Of extends Piece>(element: TagElement | Role, pieces: readonly Of[]): Of[] {
  const own = typeof element === "string" ? { role: element } : element;
  return pieces.map((piece, index) => within(own, piece, index === 0));
}

/** A piece that is one element, new each time it is drawn. */
export function taggedOnce<Of extends Piece>(element: TagElement, piece: Of): Of {
  return within(element, piece, true);
}

function within<Of extends Piece>(element: TagElement, piece: Of, starts: boolean): Of {
  return {
    ...piece,
    draw: (x, y, put) => {
      put({ kind: "open", element, starts });
      piece.draw(x, y, put);
      put({ kind: "close" });
    },
  };
}

/** The cell that says what its row or its column is about. */
export const headOfRow: TagElement = { role: "TH", scope: "Row" };
export const headOfColumn: TagElement = { role: "TH", scope: "Column" };
