import type { ReactNode } from "react";
import type { IconName } from "./icon-paths.ts";
import { Icon } from "./icon.tsx";
import styles from "./note.module.css";

interface NoteProps {
  /** mint: what is saved or well; warning: an old copy, a shared cause, an old date */
  kind: "mint" | "warning";
  icon?: IconName;
  children: ReactNode;
}

/** A sentence or two that stand out: mint with a green bar, or a warning with an ink bar. */
export function Note({ kind, icon, children }: NoteProps) {
  return (
    <div className={styles[kind]}>
      {icon && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}
