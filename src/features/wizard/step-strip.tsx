import { useWords } from "#ui/words.tsx";
import { classNames } from "#ui/class-names.ts";
import { pageNumbers, type PageNumber } from "./pages.ts";
import styles from "./step-strip.module.css";

/** On phones: how far one is. It only informs. */
export function StepStrip({ page }: { page: PageNumber }) {
  const t = useWords();
  return (
    <p className={styles.strip}>
      <span className={styles.words}>{t("wizard.pageOf", { page })}</span>
      {pageNumbers.map((number) => (
        <span
          key={number}
          aria-hidden="true"
          className={classNames(styles.part, number === page && styles.now, number > page && styles.later)}
        />
      ))}
    </p>
  );
}
