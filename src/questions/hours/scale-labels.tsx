import type { Formats } from "#i18n/formats.ts";
import { timeOf } from "#plan/week-hours.ts";
import styles from "./week-fields.module.css";
import { markWords, type Scale } from "./scale.ts";

/** The times above the bars. The rows say theirs in words, so listeners go without. */
export function ScaleLabels({ scale, formats }: { scale: Scale; formats: Pick<Formats, "time"> }) {
  return (
    <div className={styles.scaleLine} aria-hidden="true">
      <div className={styles.scale}>
        {scale.marks.map((mark) => (
          <span
            key={mark}
            className={styles.mark}
            style={{ insetInlineStart: `${((mark - scale.from) / (scale.to - scale.from)) * 100}%` }}
          >
            {markWords(formats.time(timeOf(mark)))}
          </span>
        ))}
      </div>
    </div>
  );
}
