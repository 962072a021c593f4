import type { ReactNode } from "react";
import styles from "./layout.module.css";

interface StackProps {
  /** between parts of a whole: near; between questions and sections: apart */
  gap?: "near" | "apart";
  children: ReactNode;
}

/** Parts under each other. */
export function Stack({ gap = "near", children }: StackProps) {
  return <div className={styles[gap]}>{children}</div>;
}

/** Buttons and links beside each other, on the next line where there is no room. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className={styles.cluster}>{children}</div>;
}
