import { useCallback, useState } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { useWords } from "#ui/words.tsx";
import { LargePage } from "./large-page.tsx";
import { PagePicture } from "./page-picture.tsx";
import { PaperCount } from "./paper-count.tsx";
import styles from "./page-pictures.module.css";
import type { PaperState } from "#render/paper/use-paper.ts";
import { useIsSlow } from "#ui/use-is-slow.ts";

interface PagePicturesProps {
  /** null before the first layout, and where nothing is ticked */
  laidOut: LaidOutPlan | null;
  isNothingTicked: boolean;
  state: PaperState;
}

/** Every page as it prints, small; one that is chosen is shown large. */
export function PagePictures({ laidOut, isNothingTicked, state }: PagePicturesProps) {
  const t = useWords();
  const [large, setLarge] = useState<number | null>(null);
  const open = useCallback((page: number) => setLarge(page), []);
  const isLate = useIsSlow(!state.isCurrent && !state.hasFailed && laidOut !== null);
  const isFirst = laidOut === null && !isNothingTicked && !state.hasFailed;
  const pages = laidOut?.sheets.length ?? 0;
  return (
    <section aria-labelledby="pages" className={styles.pages}>
      <div className={styles.heading}>
        <h2 id="pages">{t("print.pages")}</h2>
        {pages > 0 && <PaperCount pages={pages} className={styles.count} />}
        <output className={styles.late}>{(isLate || isFirst) && t("print.layingOut")}</output>
      </div>
      <ol className={pages === 1 ? styles.alone : styles.pictures}>
        {laidOut?.sheets.map((sheet, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a page is its number
          <li key={index}>
            <PagePicture sheet={sheet} page={index + 1} pages={pages} onOpen={open} />
          </li>
        ))}
      </ol>
      {laidOut && large !== null && (
        <LargePage
          laidOut={laidOut}
          page={Math.min(large, pages)}
          onTurn={setLarge}
          onClose={() => setLarge(null)}
        />
      )}
    </section>
  );
}
