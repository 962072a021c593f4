import type { Estimate } from "#cost/figures.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import { Chart } from "#ui/chart.tsx";
import { rangeBar } from "./range-bar.ts";
import styles from "./range-picture.module.css";
import type { CostWords } from "#questions/use-cost-words.ts";

/** One bar from the low to the high end, with a mark at the likely amount. */
export function RangePicture({ range, words }: { range: Estimate; words: CostWords }) {
  const { t, formats } = words;
  if (isNextToNothing(range.high)) return null;
  const [low, likely, high] = [range.low, range.likely, range.high].map(formats.money);
  const ends = { low: low ?? "", high: high ?? "" };
  return (
    <Chart
      name={t("cost.range", { ...ends, likely: likely ?? "" })}
      draw={(width) => {
        const bar = rangeBar(range, ends, width);
        return {
          height: 46,
          marks: (
            <>
              <path className={styles.line} d={`M0 14H${width}`} />
              <rect className={styles.box} x={bar.low} y={6} width={bar.high - bar.low} height={16} />
              <path className={styles.mark} d={`M${bar.likely} 0V28`} />
              <text x={bar.lowText} y={43}>
                {ends.low}
              </text>
              <text x={bar.highText} y={43}>
                {ends.high}
              </text>
            </>
          ),
        };
      }}
    />
  );
}
