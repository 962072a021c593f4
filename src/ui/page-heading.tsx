import { useEffect, useRef, type ReactNode } from "react";
import { usePage } from "./page-context.tsx";
import styles from "./page-heading.module.css";

interface PageHeadingProps {
  /**
   * the screen's name in the window's title; "Counterplan" follows, and no name of a business: the browser's history
   * keeps titles where *Remove everything* cannot reach
   */
  title: string;
  children: ReactNode;
}

/** The one `h1` of a screen. It names the window, and takes the focus when a screen is arrived at. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const { arrived } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) arrived(heading.current);
  }, [arrived]);
  return (
    <>
      <title>{`${title} – Counterplan`}</title>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
    </>
  );
}
