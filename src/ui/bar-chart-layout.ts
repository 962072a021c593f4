import { fittingText, roughTextWidth } from "./rough-text-width.ts";

/** One bar. Solid: as things are. Striped: what is left where something is saved. */
export interface Bar {
  amount: number;
  /** what stands at its end: "€460" */
  text: string;
  look: "solid" | "striped";
}

export interface BarRow {
  key: string;
  label: string;
  /** more words about the row: "saves €260" */
  beside?: string | undefined;
  bars: readonly Bar[];
}

/** Where things of a chart stand, in chart units: a sixteenth of a rem, 1 px at the usual text size. */
export interface PlacedBar extends Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  textX: number;
  /** baseline */
  textY: number;
}

export interface PlacedText {
  x: number;
  /** baseline */
  y: number;
  text: string;
  anchor: "start" | "end";
}

export interface PlacedRow {
  key: string;
  /** the whole row, a finger high */
  y: number;
  height: number;
  label: PlacedText;
  beside: PlacedText | null;
  bars: PlacedBar[];
}

export interface BarChartLayout {
  height: number;
  rows: PlacedRow[];
}

/** From this width on labels stand beside their bars, below it over them. */
const wideFrom = 512;
const barHeight = 18;
const betweenBars = 3;
const gap = 12;
/** a finger's height, and space to the next */
const leastRow = 52;

/**
 * Where the bars of a chart stand in a place of some width (chart units): labels beside or, on a phone, over their
 * bars; what the longest bar leaves free holds the words at its end.
 */
export function barChartLayout(rows: readonly BarRow[], width: number): BarChartLayout {
  const isWide = width >= wideFrom;
  // "saves €260" stands at the end of the label's line, or under the bars where one of them has no room there
  const isUnder = !isWide && rows.some((row) => roughTextWidth(row.label) + besideWidth(row) > width);
  const most = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ amount }) => amount)));
  const labels = isWide ? labelColumn(rows, width) : 0;
  const ends = Math.max(0, ...rows.map((row) => endWidth(row, isWide))) + gap;
  const longest = Math.max(48, width - labels - ends);
  const barWidth = (amount: number): number =>
    most > 0 && amount > 0 ? Math.max(2, (longest * amount) / most) : 0;
  const placed: PlacedRow[] = [];
  let y = 0;
  for (const row of rows) {
    const bars = row.bars.length * (barHeight + betweenBars) - betweenBars;
    const overBars = isWide ? 0 : 26;
    const underBars = isUnder && row.beside ? 22 : 0;
    const height = Math.max(leastRow, overBars + bars + underBars + 18);
    const top = y + (height - overBars - bars - underBars) / 2 + overBars;
    const labelY = isWide ? y + height / 2 + 5.5 : top - 8;
    placed.push({
      key: row.key,
      y,
      height,
      label: {
        x: 0,
        y: labelY,
        anchor: "start",
        text: fittingText(row.label, isWide ? labels - gap : width - (isUnder ? 0 : besideWidth(row))),
      },
      beside: besideOf(row, { isWide, isUnder, width, labelY, top, x: labels, barWidth }),
      bars: row.bars.map((bar, place) => {
        const barY = top + place * (barHeight + betweenBars);
        const length = barWidth(bar.amount);
        return {
          ...bar,
          x: labels,
          y: barY,
          width: length,
          height: barHeight,
          textX: labels + length + (length > 0 ? 8 : 0),
          textY: barY + barHeight / 2 + 5.5,
        };
      }),
    });
    y += height;
  }
  return { height: y, rows: placed };
}

function labelColumn(rows: readonly BarRow[], width: number): number {
  const longest = Math.max(0, ...rows.map(({ label }) => roughTextWidth(label)));
  return Math.min(longest + gap, width * 0.4);
}

function besideWidth({ beside = "" }: BarRow): number {
  return beside === "" ? 0 : roughTextWidth(beside) + gap;
}

/** The room the words at the end of a row's longest bar take. */
function endWidth(row: BarRow, isWide: boolean): number {
  const texts = row.bars.map(({ text }) => roughTextWidth(text));
  const last = texts.at(-1) ?? 0;
  return Math.max(0, ...texts, isWide ? last + besideWidth(row) : 0) + 8;
}

interface BesidePlace {
  isWide: boolean;
  isUnder: boolean;
  width: number;
  labelY: number;
  top: number;
  /** where the bars begin */
  x: number;
  barWidth: (amount: number) => number;
}

function besideOf({ beside = "", bars }: BarRow, place: BesidePlace): PlacedText | null {
  const last = bars.at(-1);
  if (beside === "" || last === undefined) return null;
  if (place.isUnder) {
    const underY = place.top + bars.length * (barHeight + betweenBars) + 13;
    return { x: 0, y: underY, text: beside, anchor: "start" };
  }
  if (!place.isWide) return { x: place.width, y: place.labelY, text: beside, anchor: "end" };
  const lastBarY = place.top + (bars.length - 1) * (barHeight + betweenBars);
  const end = place.x + place.barWidth(last.amount) + 8 + roughTextWidth(last.text);
  return { x: end + gap, y: lastBarY + barHeight / 2 + 5.5, text: beside, anchor: "start" };
}
