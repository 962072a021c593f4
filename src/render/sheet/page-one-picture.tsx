import { useEffect, useState } from "react";
import type { Figures } from "#cost/figures.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { paperOfPlan } from "./paper-of-plan.ts";
import { Sheet } from "./sheet.tsx";
import styles from "./page-one-picture.module.css";

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
  const [laidOut, setLaidOut] = useState<LaidOutPlan | null>(null);
  const isFirst = laidOut === null;
  useEffect(() => {
    if (figures === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(
      () => {
        paperOfPlan({ plan, figures, sheets: ["page-one"], day }).then(
          (paper) => {
            if (isWanted) setLaidOut(paper);
          },
          () => {}, // a picture that does not come is not missed; the Print screen says what is wrong
        );
      },
      isFirst ? 0 : restsForMs,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [plan, figures, day, isFirst]);
  const [sheet] = laidOut?.sheets ?? [];
  const shape = plan.paper === "letter" ? styles.letter : styles.a4;
  return (
    <div className={`${styles.picture} ${shape}`}>
      {laidOut && sheet ? (
        <Sheet sheet={sheet} paper={laidOut.paper} label={label} />
      ) : (
        <span className={styles.waiting}>{label}</span>
      )}
    </div>
  );
}
