import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  /** what opening it shows: "Show 14 more", "Show as table" */
  summary: ReactNode;
  children: ReactNode;
}

/** More of the same, for those who want it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
