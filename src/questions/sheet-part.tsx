import type { ReactNode } from "react";
import styles from "./sheet-part.module.css";

interface SheetPartProps {
  /** so that a link can bring the focus here */
  id?: string;
  heading: ReactNode;
  children: ReactNode;
}

/** A stretch of a sheet under a heading: "What it is", "If it stops". */
export function SheetPart({ id, heading, children }: SheetPartProps) {
  return (
    <section className={styles.part} id={id} tabIndex={id === undefined ? undefined : -1}>
      <h2 className={styles.heading}>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}

interface SheetRowProps {
  /** at the left: what is asked */
  ask: ReactNode;
  help?: ReactNode;
  /** the fields say their question themselves: on a phone it is not said twice */
  isLabelled?: boolean;
  /** the fields carry the question as their own label or legend: it is not said twice */
  children: ReactNode;
}

/** A question of a sheet that is no number (those are a <TermRow>): what it is about at the left, its fields at the right. */
export function SheetRow({ ask, help, isLabelled = false, children }: SheetRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.ask}>
        <span className={isLabelled ? styles.topic : undefined}>{ask}</span>
        {help && <small>{help}</small>}
      </div>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}
