import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import styles from "./chart.module.css";

/** What a chart draws in a place of some width: its marks, and what can be pressed over them. */
export interface Drawing {
  /** chart units */
  height: number;
  marks: ReactNode;
  targets?: ReactNode;
}

interface ChartProps {
  /** one sentence that says what the picture says */
  name: string;
  /** `width` in chart units: a sixteenth of a rem, 1 px at the usual text size */
  draw: (width: number) => Drawing;
}

/**
 * A picture of figures, drawn anew for every width, with text that grows with the reader's. What can be pressed lies
 * over the picture, because a picture has no parts for those who listen.
 */
export function Chart({ name, draw }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useUnitsWide(place);
  const drawing = width === 0 ? null : draw(width);
  return (
    <div ref={place} className={styles.place}>
      {drawing && (
        <>
          <svg
            role="img"
            aria-label={name}
            className={styles.picture}
            viewBox={`0 0 ${width} ${drawing.height}`}
            style={{ blockSize: inRem(drawing.height) }}
          >
            {drawing.marks}
          </svg>
          {drawing.targets}
        </>
      )}
    </div>
  );
}

/** Chart units as a length of CSS: "4.5rem". */
export function inRem(units: number): string {
  return `${units / 16}rem`;
}

function useUnitsWide(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((element.clientWidth * 16) / rem));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return width;
}
