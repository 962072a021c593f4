import type { Gap } from "#document/message-gaps.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./message-row.module.css";
import { useGapNames } from "./use-gap-names.ts";

/** The blanks of a message by name, above it. */
export function OpenGaps({ open }: { open: readonly Gap[] }) {
  const t = useWords();
  const gaps = useGapNames(open);
  if (open.length === 0) return null;
  return <p className={styles.open}>{t("messages.open", { gaps })}</p>;
}
