import type { ReactNode } from "react";
import { BackLink } from "./back-link.tsx";
import { classNames } from "./class-names.ts";
import styles from "./page.module.css";

interface PageProps {
  /** the way up, named for where it leads */
  back?: { href: string; name: string };
  /** wide enough to read, no wider: Help, Settings */
  isNarrow?: boolean;
  children: ReactNode;
}

/** A screen: the way back, then its cards under each other. */
export function Page({ back, isNarrow = false, children }: PageProps) {
  return (
    <div className={classNames(styles.page, isNarrow && styles.narrow)}>
      {back && <BackLink href={back.href}>{back.name}</BackLink>}
      <div className={styles.cards}>{children}</div>
    </div>
  );
}
