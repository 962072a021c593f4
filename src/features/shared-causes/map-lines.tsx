import { inRem } from "#ui/chart.tsx";
import { classNames } from "#ui/class-names.ts";
import styles from "./map-lines.module.css";
import type { MapLayout } from "./map-layout.ts";
import type { MapModel } from "./map-model.ts";

interface MapLinesProps {
  model: MapModel;
  layout: MapLayout;
  /** what the picture says, in one sentence */
  name: string;
}

const across = 100;

/** The lines between the boxes and the things: as wide as its place, so only heights are worked out. */
export function MapLines({ model, layout, name }: MapLinesProps) {
  const from = new Map(layout.boxes.map(({ id, y, height }) => [id, y + height / 2]));
  const to = new Map(model.things.map(({ id }, place) => [id, layout.rows[place] ?? 0]));
  // thick lines are drawn last, over the others
  const lines = model.lines.toSorted((one, other) => Number(one.isChosen) - Number(other.isChosen));
  return (
    <svg
      role="img"
      aria-label={name}
      className={styles.lines}
      style={{ blockSize: inRem(layout.height) }}
      viewBox={`0 0 ${across} ${layout.height}`}
      preserveAspectRatio="none"
    >
      {lines.map(({ cause, thing, isChosen, look }) => (
        <path
          key={`${cause} ${thing}`}
          className={classNames(styles.line, isChosen && styles.chosen, styles[look])}
          d={`M0 ${from.get(cause) ?? 0}L${across} ${to.get(thing) ?? 0}`}
        />
      ))}
    </svg>
  );
}
