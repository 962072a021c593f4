import type { ReactNode } from "react";
import styles from "./back-link.module.css";

/** The way up, named for where it leads: "‹ What it costs". */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.back} href={href}>
      <span aria-hidden="true">‹ </span>
      {children}
    </a>
  );
}
