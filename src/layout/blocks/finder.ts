import type { FinderBlock, FinderRow } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, nothing, padded, placed, type Piece } from "../piece.ts";
import { setLine, setText, type TextStyle } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { headOfColumn, headOfRow, tagged, taggedOnce, taggedRun } from "../tagged.ts";
import { rowLine } from "./drawn-signs.ts";
import { setContinued, setHeading } from "./heading.ts";
import { linkArea } from "./items.ts";

const square = 9;
const pageWidth = 11;
const betweenColumns = 3.5;
/** millimetres a row takes where there is room for it, and at least */
const roomyRow = 14;
const tightRow = 9.6;

/** What you see → card → page: one row a line of sight, the card's number white on black. */
export function setFinder(block: FinderBlock<string>, width: number, setting: Setting): FlowBlock {
  const columns = columnsOf(width);
  const rows = block.rows.map((row, index) => {
    const next = block.rows[index + 1];
    const lastOfKind =
      next !== undefined && (row.first !== next.first || (row.card === null) !== (next.card === null));
    return setRow(row, columns, { setting, strong: lastOfKind });
  });
  return openBlock(
    [
      setHeading(block.heading, width, setting),
      ...taggedRun("Table", [setHeads(block.heads, columns, setting), ...rows]),
    ],
    setContinued(block.heading, width, setting),
  );
}

interface Columns {
  width: number;
  see: number;
  card: number;
  answer: number;
}

function columnsOf(width: number): Columns {
  const see = (width - pageWidth) * 0.51;
  return { width, see, card: see + betweenColumns, answer: width - see - betweenColumns - pageWidth };
}

function setHeads(
  heads: FinderBlock<string>["heads"],
  { width, card }: Columns,
  setting: Setting,
): FlowPiece {
  const style = styles.tableHead(setting);
  const set = (text: string): Piece => taggedOnce(headOfColumn, setLine(text, style, setting.fonts));
  const page = set(heads.page);
  const height = page.height + 1.6;
  return tagged(
    "TR",
    kept(
      composed({ width, height }, [
        placed(set(heads.see), 0, 0.4),
        placed(set(heads.card), card, 0.4),
        placed(page, width - page.width, 0.4),
        [rowLine(height, width, strokes.rule)],
      ]),
    ),
  );
}

function setRow(
  row: FinderRow<string>,
  columns: Columns,
  { setting, strong }: { setting: Setting; strong: boolean },
): FlowPiece {
  const { width, card } = columns;
  const see: TextStyle = {
    ...(row.first ? styles.strong(setting) : styles.say(setting)),
    leading: 1.2,
    balance: "all",
  };
  const seen = setText(row.see, columns.see, see, setting.fonts);
  const answer = setAnswer(row, columns, setting);
  const page = row.page === null ? nothing : setLine(row.page, styles.say(setting), setting.fonts);
  const height = Math.max(
    tightRow + (roomyRow - tightRow) * setting.air,
    seen.height + 1.6,
    answer.height + 1.6,
  );
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  const answered = composed({ width, height }, [placed(answer, card, inMiddle(answer))]);
  return tagged(
    "TR",
    loose(
      composed({ width, height }, [
        placed(taggedOnce(headOfRow, seen), 0, inMiddle(seen)),
        tagged("TD", row.leaf === null ? answered : fromWholeRow(answered, row.leaf)).draw,
        placed(tagged("TD", page), width - page.width, inMiddle(page)),
        [rowLine(height, width, strong ? strokes.rule : strokes.hair)],
      ]),
    ),
  );
}

/** The card is the link; it leads from wherever in its row somebody clicks. */
function fromWholeRow(row: Piece, leaf: string): Piece {
  return tagged("Link", composed(row, [row.draw, [linkArea(row, { leaf })]]));
}

function setAnswer(row: FinderRow<string>, { answer, width, card }: Columns, setting: Setting): Piece {
  const style: TextStyle = { ...styles.number(setting), leading: 1.2, balance: "all" };
  if (row.card === null) {
    return setText(
      row.answer,
      row.page === null ? width - card : answer,
      row.first ? { ...style, size: setting.body } : style,
      setting.fonts,
    );
  }
  const words = padded(setText(row.answer, answer - square - 2.5, style, setting.fonts), {
    left: square + 2.5,
  });
  const height = Math.max(words.height, square);
  return composed({ width: words.width, height }, [
    placed(setNumberSquare(row.card, setting), 0, (height - square) / 2),
    placed(words, 0, (height - words.height) / 2),
  ]);
}

/** A card's number, white on a black square of 9 mm. */
export function setNumberSquare(card: string, setting: Setting): Piece {
  const size = card.length > 2 ? 12 : 16;
  const number = setLine(card, { size, leading: 1, weight: 700, tone: "white" }, setting.fonts);
  const ground: Mark = { kind: "rectangle", x: 0, y: 0, width: square, height: square, fill: "black" };
  return composed({ width: square, height: square }, [
    [ground],
    placed(number, (square - number.width) / 2, (square - number.height) / 2 + 0.1),
  ]);
}
