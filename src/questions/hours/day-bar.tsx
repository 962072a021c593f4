import type { stretchesOf } from "./day-hours.ts";
import styles from "./day-bar.module.css";
import type { Scale } from "./scale.ts";

interface DayBarProps {
  stretches: ReturnType<typeof stretchesOf>;
  scale: Scale;
}

const height = 24;

/** A day as a bar: where it is open, and the busier the higher. The words beside it say the same. */
export function DayBar({ stretches: { open, busy }, scale }: DayBarProps) {
  return (
    <svg
      className={styles.bar}
      viewBox={`${scale.from} 0 ${scale.to - scale.from} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {scale.marks.map((mark) => (
        <line key={mark} className={styles.mark} x1={mark} x2={mark} y1={0} y2={height} />
      ))}
      {open.map(({ from, to }) => (
        <rect key={from} x={from} width={to - from} y={height - heightOf(1)} height={heightOf(1)} />
      ))}
      {busy.map(({ from, to, level }) => (
        <rect key={from} x={from} width={to - from} y={height - heightOf(level)} height={heightOf(level)} />
      ))}
    </svg>
  );
}

/** A third for each level, at most all of it. */
export function heightOf(level: number): number {
  return Math.min(height, Math.max(2, (level * height) / 3));
}
