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
  /** the fields carry the question as their own label or legend: it is not said twice */
  children: ReactNode;
}

/** A question of a sheet that is no number (those are a <TermRow>): what it is about at the left, its fields at the right. */
export function SheetRow({ ask, help, children }: SheetRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.ask}>
        {ask}
        {help && <small>{help}</small>}
      </div>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}

interface SheetFieldsProps {
  /** what holds for all of them */
  help?: ReactNode;
  /** fields with a label of their own, which is said once: at the left, or above on a phone */
  children: ReactNode;
}

/** Fields of a sheet that belong together, each asking its own question. */
export function SheetFields({ help, children }: SheetFieldsProps) {
  return (
    <div className={styles.labelled} data-fields="beside">
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </div>
  );
}
