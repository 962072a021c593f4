import { useWords } from "#ui/words.tsx";
import styles from "./waiting.module.css";

/** Words, not a spinner, and only after 300 ms: most screens are there sooner. */
export function Waiting() {
  const t = useWords();
  return <output className={styles.waiting}>{t("frame.waiting")}</output>;
}
