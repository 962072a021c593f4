import { useId, type ReactNode } from "react";
import { barChartLayout, type BarRow, type PlacedRow, type PlacedText } from "./bar-chart-layout.ts";
import styles from "./bar-chart.module.css";
import { Chart, inRem } from "./chart.tsx";
import { classNames } from "./class-names.ts";

/** What pressing a row does: go to another screen, or open and close what stands under the chart. */
export type RowTarget =
  | { href: string; label: string }
  | { onPress: () => void; isOpen: boolean; controls: string; label: string };

interface BarChartProps {
  name: string;
  rows: readonly BarRow[];
  targetOf: (key: string) => RowTarget;
  /** the row of what the screen is about */
  current?: string | undefined;
}

/** Bars with their values at the ends, one or two a row. Each row can be pressed: its label says all it shows. */
export function BarChart({ name, rows, targetOf, current }: BarChartProps) {
  const stripes = useId();
  return (
    <Chart
      name={name}
      draw={(width) => {
        const { height, rows: placed } = barChartLayout(rows, width);
        return {
          height,
          marks: (
            <>
              <Stripes id={stripes} />
              {placed.map((row) => (
                <Row key={row.key} row={row} stripes={stripes} isCurrent={row.key === current} />
              ))}
            </>
          ),
          targets: (
            <ul className={styles.targets}>
              {placed.map((row) => (
                <li key={row.key} style={{ insetBlockStart: inRem(row.y), blockSize: inRem(row.height) }}>
                  <Target target={targetOf(row.key)} />
                </li>
              ))}
            </ul>
          ),
        };
      }}
    />
  );
}

function Row({ row, stripes, isCurrent }: { row: PlacedRow; stripes: string; isCurrent: boolean }) {
  return (
    <g>
      <Words place={row.label} className={classNames(styles.label, isCurrent && styles.current)} />
      {row.bars.map((bar) => (
        <g key={bar.look}>
          {bar.look === "solid" ? (
            <rect className={styles.solid} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          ) : (
            bar.width > 0 && (
              <rect
                className={styles.striped}
                fill={`url(#${stripes})`}
                x={bar.x + 1}
                y={bar.y + 1}
                width={Math.max(0, bar.width - 2)}
                height={bar.height - 2}
              />
            )
          )}
          <text className={styles.value} x={bar.textX} y={bar.textY}>
            {bar.text}
          </text>
        </g>
      ))}
      {row.beside && <Words place={row.beside} className={styles.beside} />}
    </g>
  );
}

function Words({ place, className }: { place: PlacedText; className?: string | undefined }) {
  return (
    <text className={className} x={place.x} y={place.y} textAnchor={place.anchor}>
      {place.text}
    </text>
  );
}

function Target({ target }: { target: RowTarget }) {
  if ("href" in target) return <a className={styles.target} href={target.href} aria-label={target.label} />;
  return (
    <button
      type="button"
      className={styles.target}
      aria-label={target.label}
      aria-expanded={target.isOpen}
      aria-controls={target.isOpen ? target.controls : undefined}
      onClick={target.onPress}
    />
  );
}

/** Green diagonals on mint: what is left where something is saved. */
function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.mint} width="7" height="7" />
        <rect className={styles.stripe} width="2.6" height="7" />
      </pattern>
    </defs>
  );
}

/** The key to the two looks of a bar, with the words for each. */
export function BarKey({ solid, striped }: { solid: ReactNode; striped: ReactNode }) {
  const stripes = useId();
  return (
    <p className={styles.key}>
      <span>
        <svg className={styles.swatch} viewBox="0 0 16 16" aria-hidden="true">
          <rect className={styles.solid} width="16" height="16" />
        </svg>
        {solid}
      </span>
      {striped && (
        <span>
          <svg className={styles.swatch} viewBox="0 0 16 16" aria-hidden="true">
            <Stripes id={stripes} />
            <rect className={styles.striped} fill={`url(#${stripes})`} x="1" y="1" width="14" height="14" />
          </svg>
          {striped}
        </span>
      )}
    </p>
  );
}
