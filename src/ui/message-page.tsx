import type { ReactNode } from "react";
import styles from "./message-page.module.css";
import { PageHeading } from "./page-heading.tsx";

interface MessagePageProps {
  /** what the tab is called */
  title: string;
  heading: string;
  /** the buttons and links that lead on */
  ways: ReactNode;
  /** below the ways */
  more?: ReactNode;
  children: ReactNode;
}

/** A page that only says something, and shows the ways on. */
export function MessagePage({ title, heading, ways, more, children }: MessagePageProps) {
  return (
    <div className={styles.message}>
      <PageHeading title={title}>{heading}</PageHeading>
      {children}
      <div className={styles.ways}>{ways}</div>
      {more}
    </div>
  );
}
