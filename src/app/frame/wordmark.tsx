import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./wordmark.module.css";

/** A punched hole ringed yellow, "Counter" in white, "plan" on a yellow tab. It leads to the plans. */
export function Wordmark() {
  const t = useWords();
  return (
    <a className={styles.mark} href={hrefTo("home")} aria-label={t("frame.homeLink")}>
      <span className={styles.hole} />
      <span className={styles.name} translate="no">
        Counter<span className={styles.tab}>plan</span>
      </span>
    </a>
  );
}
