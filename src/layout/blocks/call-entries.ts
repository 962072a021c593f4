import type { CallColumn, CallRow, CallTableBlock } from "#document/blocks.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "../flow-piece.ts";
import { composed, nothing, padded, placed, stacked, type Piece } from "../piece.ts";
import { lineHeightOf, setLine, setOnOneLine, setText } from "../set-text.ts";
import { leastNumber, styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";
import { rowLine, ruledLine } from "./drawn-signs.ts";
import { setContinued } from "./heading.ts";
import { linked } from "./items.ts";

const indent = 12;

/** Whom to call in large type: an entry each, the number on a line of its own, the rest named and one below the other. */
export function setCallEntries(block: CallTableBlock<string>, width: number, setting: Setting): FlowBlock {
  return openBlock(
    block.rows.flatMap((row) => setEntry(row, block.heads, { width, setting })),
    setContinued(block.heading, width, setting),
  );
}

const pairs = [
  ["second", "hours"],
  ["account", "checked"],
] as const satisfies CallColumn[][];
const betweenPair = 5;

interface PairOf {
  row: CallRow<string>;
  heads: CallTableBlock<string>["heads"];
  room: number;
  setting: Setting;
}

function setPair(names: (typeof pairs)[number], { row, heads, room, setting }: PairOf): Piece {
  const width = (room - betweenPair) / 2;
  const [left, right] = names.map((name) => setNamed(heads[name], row[name], width, setting));
  const parts = [left ?? nothing, right ?? nothing] as const;
  return composed({ width: room, height: Math.max(...parts.map((part) => part.height)) }, [
    placed(parts[0], 0, 0),
    placed(parts[1], width + betweenPair, 0),
  ]);
}

function setEntry(
  row: CallRow<string>,
  heads: CallTableBlock<string>["heads"],
  { width, setting }: { width: number; setting: Setting },
): FlowPiece[] {
  const room = width - indent;
  const order = setLine(row.order, styles.number(setting), setting.fonts);
  const who = stacked([
    setText(row.role, room, styles.strong(setting), setting.fonts),
    row.name === null || row.name === ""
      ? nothing
      : setText(row.name, room, styles.body(setting), setting.fonts),
  ]);
  const lines = [
    setNumber(row, heads, room, setting),
    ...pairs.map((pair) => setPair(pair, { row, heads, room, setting })),
  ].map((piece) => padded(piece, { left: indent }));
  const head = tagged(
    "P",
    composed({ width, height: who.height }, [placed(order, 0, 0), placed(who, indent, 0)]),
  );
  const last = lines.pop() ?? nothing;
  const height = last.height + 2;
  return [
    kept(padded(head, { top: 2 })),
    ...lines.map(kept),
    loose(composed({ width, height }, [last.draw, [rowLine(height, width)]])),
  ];
}

function setNumber(
  { number, dial }: CallRow<string>,
  heads: CallTableBlock<string>["heads"],
  width: number,
  setting: Setting,
): Piece {
  if (number === null) return setNamed(heads.number, null, width, setting);
  const style = { ...styles.number(setting), least: leastNumber(setting) };
  const words = setOnOneLine(number, width, style, setting.fonts);
  return tagged("P", dial === null ? words : linked(words, { address: dial }));
}

/** "Hours: 7 to 23", or the name with a line to write on. */
function setNamed(name: string, words: string | null, width: number, setting: Setting): Piece {
  const style = styles.body(setting);
  if (words !== null) {
    const spans = [
      { text: `${name}: `, weight: 400 },
      { text: words, weight: 700 },
    ] as const;
    return tagged("P", setText(spans, width, style, setting.fonts));
  }
  const label = setLine(`${name}:`, style, setting.fonts);
  const height = lineHeightOf(style) + 1.6;
  const behind = label.width + 2;
  return composed({ width, height }, [
    placed(tagged("P", label), 0, 1.6),
    [ruledLine(behind, height - 0.8, Math.max(10, width - behind))],
  ]);
}
