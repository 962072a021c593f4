import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./hang-card.module.css";

interface HangCardProps {
  /** the heading in the black band: a <PageHeading>, or an h2 */
  heading: ReactNode;
  /** at the other end of the band: "6 of 9", a link */
  beside?: ReactNode;
  /** its number at the right edge; phones leave it out */
  tab?: ReactNode;
  /** the tab is that of the page you are on: yellow */
  current?: boolean;
  /** what hangs at the edge instead of one tab: the nine of the quick start */
  edge?: ReactNode;
  children: ReactNode;
}

/** A card on a hook by the counter: black band with a punched hole, a tab at the edge. */
export function HangCard({ heading, beside, tab, current = false, edge, children }: HangCardProps) {
  return (
    <div className={styles.card}>
      {tab !== undefined && (
        <span className={classNames(styles.tab, current && styles.current)} aria-hidden="true">
          {tab}
        </span>
      )}
      {edge}
      <div className={styles.band}>
        {heading}
        {beside !== undefined && <div className={styles.beside}>{beside}</div>}
      </div>
      {children}
    </div>
  );
}

/** A stretch of a card: its parts under each other, with the usual margins. */
export function CardBody({ children }: { children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}

interface CardColumnsProps {
  aside: ReactNode;
  /** what the aside is about, for those who listen: needed where a page has several */
  asideName?: string;
  children: ReactNode;
}

/** What is read and, behind a perforated line, what is looked up; phones put the one under the other. */
export function CardColumns({ aside, asideName, children }: CardColumnsProps) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside className={styles.aside} aria-label={asideName}>
        {aside}
      </aside>
    </div>
  );
}

/** The line between now and later. */
export function Perforation() {
  return <div className={styles.perforation} />;
}

/** The foot of a card with its one filled button: it stays in reach while the card is scrolled. */
export function CardFoot({ children }: { children: ReactNode }) {
  return (
    <div className={styles.foot} data-sticks="foot">
      {children}
    </div>
  );
}
