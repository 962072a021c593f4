import type { ReactNode } from "react";
import styles from "./tag.module.css";
import { useWords } from "./words.tsx";

export type TagKind = "guess" | "yours" | "think" | "known";

/** How sure a value is: *guess*, *yours*, *we think*, *known*. `children` say more than the one word: "guess 60". */
export function Tag({ kind, children }: { kind: TagKind; children?: ReactNode }) {
  const t = useWords();
  return <span className={styles[kind]}>{children ?? t(`frame.tag.${kind}`)}</span>;
}
