import type { Role, TagElement } from "./mark.ts";
import type { Piece } from "./piece.ts";

/** A piece whose marks are one element of the text's structure; with an element of its own, or one it shares. */
export function tagged<Of extends Piece>(element: TagElement | Role, piece: Of): Of {
  const own = typeof element === "string" ? { role: element } : element;
  return {
    ...piece,
    draw: (x, y, put) => {
      put({ kind: "open", element: own });
      piece.draw(x, y, put);
      put({ kind: "close" });
    },
  };
}
