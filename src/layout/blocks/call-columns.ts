import type { CallColumn, CallTableBlock } from "#document/blocks.ts";
import { setLine, type TextStyle } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { sharedWidths, type WantedWidths } from "../share-width.ts";

/** millimetres; the other columns share what these leave */
const orderWidth = 7;
const whoWidth = 38;
const leastNumber = 36;
const mostNumber = 40;
const between = 3;
/** millimetres a hand needs to write in, and the most that one text may claim: it breaks before that */
const roomToWrite = { second: 21, account: 13, hours: 12, checked: 12 } as const;
const longestPart = 40;

/** A column of the call sheet: where its words begin, and how wide they may be. Millimetres. */
export interface CallTableColumn {
  name: CallColumn;
  x: number;
  width: number;
}

/** Columns as wide as what stands in them: a word of a date or of hours never breaks, a phone number only at need. */
export function callColumns(
  { heads, rows }: CallTableBlock<string>,
  width: number,
  setting: Setting,
): CallTableColumn[] {
  const wanted = shared.map((name): WantedWidths => {
    const head = widest(heads[name].split(" "), styles.tableHead(setting));
    const least = Math.max(head, roomToWrite[name]);
    const cells = rows.flatMap((row) => row[name] ?? []);
    return partings.map(
      (parts) =>
        Math.max(least, Math.min(longestPart, widest(cells.flatMap(parts), callCellStyle(setting)))) +
        between,
    );
  });
  const numbers = rows.flatMap((row) => row.number ?? []);
  const widestNumber = Math.min(mostNumber, widest(numbers, styles.number(setting)));
  const number = Math.max(leastNumber, widestNumber) + between;
  const room = width - orderWidth - whoWidth - number + between;
  const [second = 0, account = 0, hours = 0, checked = 0] = sharedWidths(wanted, room);
  const widths = { who: whoWidth, number, second, account, hours, checked };
  let x = orderWidth;
  return order.map((name) => {
    const column = { name, x, width: widths[name] - between };
    x += widths[name];
    return column;
  });

  function widest(texts: readonly string[], style: TextStyle): number {
    return Math.max(0, ...texts.map((text) => setLine(text, style, setting.fonts).width));
  }
}

const order = ["who", "number", "second", "account", "hours", "checked"] as const satisfies CallColumn[];
const shared = ["second", "account", "hours", "checked"] as const satisfies CallColumn[];

/** What of a cell holds together: all of it, phone numbers and words, the parts of long words too. */
const partings: ((cell: string) => string | string[])[] = [
  (cell) => cell,
  (cell) => (isPhoneNumber(cell) ? cell : cell.split(/\s+|(?<=[@./_])/)),
  (cell) => cell.split(/\s+|(?<=[@./_-])/),
];

function isPhoneNumber(text: string): boolean {
  return /^[+\d\s()./-]+$/.test(text);
}

/** How all but the name and the number are set. */
export function callCellStyle(setting: Setting): TextStyle {
  return { ...styles.body(setting), size: 10, leading: 1.25 };
}
