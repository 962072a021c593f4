import { firstThatFits } from "./first-that-fits.ts";
import type { SetColumn, SetLeaf } from "./lay-out-leaf.ts";

/** How wide the wide column of a card is against the narrow one: where one has too much text, the other gives up room. */
const widerFirst = [1.95, 2.15];
const narrowerFirst = [1.6, 1.45, 1.3, 1.2, 1.1, 1];

/** Something set in a share of widths: its leaf, and what else came of it. */
interface InWidths {
  set: SetLeaf;
}

/**
 * A leaf on one page as it is set, or where one column of a card runs on, in the nearest other width that gives it
 * room and leaves the other enough; null where there is none. `setIn` sets it with the columns in that proportion.
 */
export function fitInSomeWidth<Of extends InWidths>(
  usual: Of,
  setIn: ((wideToNarrow: number) => Of) | null,
): Of | null {
  const long = usual.set.columns.filter((column) => column.runsOn());
  const [only] = long;
  if (only === undefined) return usual;
  if (setIn === null || long.length > 1) return null;
  const index = usual.set.columns.indexOf(only);
  const widths = index === 0 ? widerFirst : narrowerFirst;
  const inWidth = (at: number): Of => setIn(widths[at] ?? 1);
  const columnOf = ({ set }: Of): SetColumn => set.columns[index] ?? only;
  const enough = only.width * only.load(); // about as wide as its text needs it
  const guess = widths.findIndex((_, at) => columnOf(inWidth(at)).width >= enough);
  const nearest = firstThatFits(widths.length, guess < 0 ? widths.length : guess, (at) => {
    const next = inWidth(at);
    return columnOf(next).runsOn() ? null : next;
  });
  return nearest?.set.columns.some((column) => column.runsOn()) === false ? nearest : null;
}
