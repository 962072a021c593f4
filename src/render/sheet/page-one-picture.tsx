import { useMemo } from "react";
import type { Figures } from "#cost/figures.ts";
import { usualOptions } from "#document/paper-options.ts";
import type { Plan } from "#plan/plan.ts";
import { Sheet } from "./sheet.tsx";
import styles from "./page-one-picture.module.css";
import { usePaper } from "#render/paper/use-paper.ts";

interface PageOnePictureProps {
  plan: Plan;
  /** null until they are worked out: the paper waits for them */
  figures: Figures | null;
  /** today, "YYYY-MM-DD" */
  day: string;
  /** what the picture is called */
  label: string;
}

/** so long after the last change: laying out a page between two letters would be felt */
const restsForMs = 250;

/** Page one as it would print now, as wide as its place; the page before stays until the next one is laid out. */
export function PageOnePicture({ plan, figures, day, label }: PageOnePictureProps) {
  const wanted = useMemo(
    () => figures && { plan, figures, sheets: ["page-one"] as const, options: usualOptions, day },
    [plan, figures, day],
  );
  // a picture that does not come is not missed; the Print screen says what is wrong
  const laidOut = usePaper(wanted, restsForMs).paper?.laidOut;
  const [sheet] = laidOut?.sheets ?? [];
  const shape = plan.paper === "letter" ? styles.letter : styles.a4;
  return (
    <div className={`${styles.picture} ${shape}`}>
      {laidOut && sheet ? (
        <Sheet sheet={sheet} label={label} />
      ) : (
        <span className={styles.waiting}>{label}</span>
      )}
    </div>
  );
}
