import { useRef, type KeyboardEvent } from "react";
import { classNames } from "#ui/class-names.ts";
import { roughTextWidth } from "#ui/rough-text-width.ts";
import { inRem } from "#ui/chart.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import { cellAt, hourAfterKey, stepsOf, type StripLayout } from "./week-cells.ts";
import styles from "./week-strip.module.css";

const days = [0, 1, 2, 3, 4, 5, 6];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

const namedHours = hours.filter((hour) => hour % 3 === 0);

/** How wide the widest of the words for the hours is. */
export function widestHour({ formats }: Pick<CostWords, "formats">): number {
  return Math.max(...namedHours.map((hour) => roughTextWidth(formats.hour(hour))));
}

interface StripMarksProps {
  layout: StripLayout;
  hourByHour: readonly number[];
  chosen: number;
  words: CostWords;
}

/** The strip as a picture: a cell for each hour, named days and every third hour. */
export function StripMarks({ layout, hourByHour, chosen, words }: StripMarksProps) {
  const { formats } = words;
  const { form, cell, side, top } = layout;
  const isDown = form === "days-down";
  const hues = [styles.none, styles.hue1, styles.hue2, styles.hue3, styles.hue4, styles.hue5];
  const mark = cellAt(layout, chosen);
  return (
    <>
      {days.map((day) =>
        isDown ? (
          <text key={day} x={0} y={top + (day + 0.5) * cell.height + 5.5}>
            {formats.weekday(day, "short")}
          </text>
        ) : (
          <text key={day} x={side + (day + 0.5) * cell.width} y={top - 9} textAnchor="middle">
            {formats.weekday(day, "short")}
          </text>
        ),
      )}
      {namedHours.map((hour) =>
        isDown ? (
          <text key={hour} className={styles.hour} x={side + hour * cell.width} y={top - 8}>
            {formats.hour(hour)}
          </text>
        ) : (
          <text key={hour} className={styles.hour} x={0} y={top + hour * cell.height + 13}>
            {formats.hour(hour)}
          </text>
        ),
      )}
      {stepsOf(hourByHour).map((step, hour) => {
        const { x, y } = cellAt(layout, hour);
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- the hours of a week are always these
            key={hour}
            className={classNames(styles.cell, hues[step])}
            x={x + 1}
            y={y + 1}
            width={cell.width - 2}
            height={cell.height - 2}
          />
        );
      })}
      <rect className={styles.aroundChosen} x={mark.x} y={mark.y} width={cell.width} height={cell.height} />
      <rect className={styles.chosenCell} x={mark.x} y={mark.y} width={cell.width} height={cell.height} />
    </>
  );
}

interface HourCellsProps {
  layout: StripLayout;
  chosen: number;
  onChoose: (hour: number) => void;
  label: string;
  spoken: (hour: number) => string;
}

/** What can be chosen over the picture: one stop of the Tab key, then the arrow keys. */
export function HourCells({ layout, chosen, onChoose, label, spoken }: HourCellsProps) {
  const grid = useRef<HTMLTableSectionElement>(null);
  const { form, cell, side, top } = layout;
  const isDown = form === "days-down";

  function onKey(event: KeyboardEvent): void {
    const next = hourAfterKey(chosen, event.key, form);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    grid.current?.querySelector<HTMLElement>(`[data-hour="${next}"]`)?.focus();
  }

  const lines = isDown ? days : hours;
  const across = isDown ? hours : days;
  return (
    <table
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are chosen with the arrow keys is a grid
      role="grid"
      aria-label={label}
      className={styles.cells}
      style={{ insetInlineStart: inRem(side), insetBlockStart: inRem(top) }}
    >
      <tbody ref={grid}>
        {lines.map((line) => (
          <tr key={line} style={{ blockSize: inRem(cell.height) }}>
            {across.map((place) => {
              const hour = isDown ? line * 24 + place : place * 24 + line;
              return (
                <td
                  key={place}
                  tabIndex={hour === chosen ? 0 : -1}
                  aria-label={spoken(hour)}
                  aria-selected={hour === chosen}
                  data-hour={hour}
                  className={styles.pick}
                  onClick={() => onChoose(hour)}
                  onKeyDown={onKey}
                  onFocus={() => onChoose(hour)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
