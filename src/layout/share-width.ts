/** What a column wants: room for its widest cell on one line, and at least for its longest word. Millimetres. */
export interface WantedWidth {
  natural: number;
  least: number;
}

/**
 * The widths of columns that share a line, all of it: each as wide as it wants and a little wider where there is
 * room; else each has its least, and the rest goes to those who lack most. Where even that is too much, all shrink.
 */
export function sharedWidths(wanted: readonly WantedWidth[], room: number): number[] {
  const natural = sum(wanted.map((each) => each.natural));
  if (natural <= room) return wanted.map((each) => each.natural + (room - natural) / wanted.length);
  const least = sum(wanted.map((each) => each.least));
  if (least >= room) return wanted.map((each) => (each.least * room) / least);
  const share = (room - least) / (natural - least);
  return wanted.map((each) => each.least + (each.natural - each.least) * share);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
