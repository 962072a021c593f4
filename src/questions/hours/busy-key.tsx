import { useWords } from "#ui/words.tsx";
import { heightOf } from "./day-bar.tsx";
import styles from "./busy-key.module.css";

const levels = [1, 2, 3] as const;

/** What the height of the bars means. The rows say it in words, so listeners go without. */
export function BusyKey() {
  const t = useWords();
  return (
    <p className={styles.key} aria-hidden="true">
      <span>{t("ask.hours.key")}</span>
      {levels.map((level) => (
        <span key={level} className={styles.level}>
          <svg className={styles.bar} viewBox="0 0 24 24">
            <rect x="0" width="24" y={24 - heightOf(level)} height={heightOf(level)} />
          </svg>
          {t(`ask.hours.key${level}`)}
        </span>
      ))}
    </p>
  );
}
