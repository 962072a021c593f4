import type { ReactNode } from "react";
import styles from "./live.module.css";

/** One column, as wide as a phone held in one hand; `practice` hangs a stripe over all of it. */
export function LivePage({ practice, children }: { practice?: string | false; children: ReactNode }) {
  return (
    <div className={styles.page}>
      {practice && <p className={styles.practice}>{practice}</p>}
      {children}
    </div>
  );
}
