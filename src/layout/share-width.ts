/**
 * What a column wants, in millimetres, the best first: say its widest cell on one line, then its longest phone number,
 * then its longest word. Each column of a line names as many widths, and none is wider than the one before.
 */
export type WantedWidths = readonly number[];

/**
 * The widths of columns that share a line, all of it. Each gets its best and a little more where there is room for
 * that; else as much of the way from one wish to the next as there is room for. Below the last wish all shrink alike.
 */
export function sharedWidths(wanted: readonly WantedWidths[], room: number): number[] {
  const levels = Math.max(0, ...wanted.map((widths) => widths.length));
  const at = (level: number): number[] => wanted.map((widths) => widths[level] ?? 0);
  const best = at(0);
  if (sum(best) <= room) return best.map((width) => width + (room - sum(best)) / best.length);
  for (let level = 1; level < levels; level += 1) {
    const wider = at(level - 1);
    const narrower = at(level);
    if (sum(narrower) > room) continue;
    const way = (room - sum(narrower)) / (sum(wider) - sum(narrower));
    return narrower.map((width, column) => width + ((wider[column] ?? 0) - width) * way);
  }
  const last = at(levels - 1);
  return last.map((width) => (width * room) / sum(last));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
