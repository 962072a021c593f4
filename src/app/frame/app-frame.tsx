import type { ReactNode } from "react";
import { SkipLink } from "#ui/skip-link.tsx";
import { useWords } from "#ui/words.tsx";
import { useLibrary, useNotSaved } from "#store/library.ts";
import styles from "./app-frame.module.css";
import { DownLink } from "./down-link.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame of screens that belong to no plan: the bar, and the page under it. */
export function AppFrame({ children }: { children: ReactNode }) {
  const t = useWords();
  const count = useLibrary(({ plans }) => plans.length);
  const notSaved = useNotSaved().length;
  return (
    <>
      <SkipLink to="page" />
      <TopBar
        says={
          notSaved > 0
            ? t("frame.plansNotSaved", { count: notSaved })
            : count === 0
              ? t("frame.nothingLeaves")
              : t("frame.plansSaved", { count })
        }
        down={<DownLink plan={null} />}
      />
      <main className={styles.page} id="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
