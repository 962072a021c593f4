import type { Estimate } from "#cost/figures.ts";
import { roughTextWidth } from "#ui/rough-text-width.ts";

/** Where the range of an amount stands on a line from nothing to a round amount above its high end; chart units. */
export interface RangeBar {
  low: number;
  likely: number;
  high: number;
  /** where the words under the low and the high end begin */
  lowText: number;
  highText: number;
}

const between = 12;

/** The box from low to high with a mark at the likely amount. The words under its ends never run into each other. */
export function rangeBar(range: Estimate, words: { low: string; high: string }, width: number): RangeBar {
  const end = roundAbove(range.high);
  const at = (amount: number): number => (end > 0 ? (width * amount) / end : 0);
  const [low, high] = [at(range.low), at(range.high)];
  const lowRoom = roughTextWidth(words.low);
  const wantedLow = Math.max(0, low - lowRoom);
  const highText = Math.min(
    width - roughTextWidth(words.high),
    Math.max(high, wantedLow + lowRoom + between),
  );
  const lowText = Math.max(0, Math.min(wantedLow, highText - between - lowRoom));
  return { low, likely: at(range.likely), high, lowText, highText };
}

/** The least of 1, 2, 2.5, 5 and 10 times a power of ten that leaves the amount some room: 60 → 100, 41 → 50. */
function roundAbove(amount: number): number {
  if (amount <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(amount * 1.05));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= amount * 1.05) ?? 10) * power;
}
