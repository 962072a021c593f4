import type { CausesBlock } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, padded, placed, stacked, type Piece } from "../piece.ts";
import { setLine, setLines, setText } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { headOfColumn, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { checkShape } from "./checks.ts";
import { rowLine } from "./drawn-signs.ts";
import { setNumberSquare } from "./finder.ts";
import { setContinued, setHeading } from "./heading.ts";
import { linked, setItem } from "./items.ts";

const half = 0.5;
const between = 6;

/** What fails together at the left, probably why and what it costs at the right. */
export function setCauses(block: CausesBlock<string>, width: number, setting: Setting): FlowBlock {
  const causes = block.causes.flatMap((cause) => setCause(cause, width, setting));
  const { side, right } = sidesOf(width);
  const both = (left: Piece, beside: Piece): FlowPiece =>
    kept(
      composed({ width, height: Math.max(left.height, beside.height) }, [
        left.draw,
        placed(beside, right, 0),
      ]),
    );
  return openBlock(
    [
      ...taggedRun("Table", [
        tagged(
          "TR",
          both(
            taggedOnce(headOfColumn, setHeading(block.heading, side, setting)),
            taggedOnce(headOfColumn, setHeading(block.beside, width - right, setting)),
          ),
        ),
        ...causes,
      ]),
    ],
    both(setContinued(block.heading, side, setting), setContinued(block.beside, width - right, setting)),
  );
}

function sidesOf(width: number): { side: number; right: number } {
  const side = width * half - between / 2;
  return { side, right: side + between };
}

type Cause = CausesBlock<string>["causes"][number];

function setCause(cause: Cause, width: number, setting: Setting): FlowPiece[] {
  const { side, right } = sidesOf(width);
  const items = cause.together.flatMap((item) => setItem(item, side, checkShape(setting), setting));
  const together = taggedRun("TD", taggedRun("L", items));
  const reasons = [
    setTitle(cause, width - right, setting),
    ...cause.lines.flatMap((text) =>
      taggedRun("P", setLines(text, width - right, styles.body(setting), setting.fonts)),
    ),
  ];
  const beside = tagged("TD", hung(reasons, right));
  const leftHeight = together.reduce((sum, piece) => sum + piece.height, 0);
  let reached = 0;
  const pieces = together.map((piece, index): FlowPiece => {
    const above = index === 0 ? 1.2 : 0;
    reached += piece.height;
    const parts = index === 0 ? [placed(piece, 0, above), placed(beside, 0, above)] : [piece.draw];
    const row = composed({ width, height: piece.height + above }, parts);
    // the rows beside the right column stay on its page
    return { ...row, keep: piece.keep || reached < beside.height };
  });
  const last = pieces.pop() ?? loose(beside);
  const height = last.height + Math.max(0, beside.height - leftHeight) + 1.6;
  const end = loose(composed({ width, height }, [last.draw, [rowLine(height, width, strokes.rule)]]));
  return taggedRun("TR", [...pieces, end]);
}

function setTitle({ cause, card, leaf, page }: Cause, width: number, setting: Setting): Piece {
  const style = { ...styles.number(setting), leading: 1.15 };
  if (card === null) return padded(tagged("P", setText(cause, width, style, setting.fonts)), { bottom: 1 });
  const behind = page === null ? null : setLine(page, styles.body(setting), setting.fonts);
  const room = width - 11.5 - (behind ? behind.width + 2 : 0);
  const words = setText(cause, room, style, setting.fonts);
  const height = Math.max(9, words.height);
  const title = composed({ width, height }, [
    placed(setNumberSquare(card, setting), 0, (height - 9) / 2),
    placed(words, 11.5, (height - words.height) / 2),
    ...(behind ? [placed(behind, width - behind.width, (height - behind.height) / 2)] : []),
  ]);
  return padded(tagged("P", leaf === null ? title : linked(title, { leaf })), { bottom: 1 });
}

function hung(pieces: readonly Piece[], x: number): Piece {
  const all = stacked(pieces);
  return composed({ width: 0, height: all.height }, [placed(all, x, 0)]);
}
