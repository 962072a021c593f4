import type { ReactNode } from "react";
import { noPlan } from "#live/plan-of-playbooks.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { Looking } from "#ui/looking.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./live-frame.module.css";
import { LostBar } from "./lost-bar.tsx";
import { NotSaved } from "./not-saved.tsx";
import { NotTaken } from "./not-taken.tsx";
import { OnlyLooking } from "./only-looking.tsx";
import { SaveState } from "./save-state.tsx";
import { Wordmark } from "./wordmark.tsx";

/** While something is down there is nothing around it but the way out. Design, § 7 *Live*. */
export function LiveFrame({ plan, children }: { plan: string; children: ReactNode }) {
  const t = useWords();
  const isReadOnly = useOpenPlan(({ readOnly }) => readOnly !== null);
  return (
    <div className={styles.live}>
      <SkipLink to="page" />
      <header className={styles.bar}>
        <Wordmark />
        <span className={styles.says}>{plan !== noPlan && <SaveState />}</span>
        <a className={styles.leave} href={plan === noPlan ? hrefTo("home") : hrefTo("plan", { plan })}>
          {t("frame.leave")}
        </a>
      </header>
      <NotSaved />
      <LostBar />
      <OnlyLooking />
      <main className={styles.page} id="page" tabIndex={-1}>
        <Looking only={isReadOnly}>{children}</Looking>
      </main>
      <NotTaken />
    </div>
  );
}
