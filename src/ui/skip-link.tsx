import styles from "./skip-link.module.css";
import { useWords } from "./words.tsx";

/** The first stop of the Tab key: past the bar and the rail to the page. `to` is the id of `<main>`. */
export function SkipLink({ to }: { to: string }) {
  const t = useWords();
  return (
    <a
      className={styles.skip}
      href={`#${to}`}
      onClick={(event) => {
        // the hash is the address of the screen: it must not become the name of a part of it
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {t("frame.skip")}
    </a>
  );
}
