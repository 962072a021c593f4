import { useEffect, type ReactNode } from "react";
import { tellOtherTabs } from "#storage/other-tabs.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { beginWorkshop, endWorkshop } from "#store/workshop-run.ts";
import { Looking } from "#ui/looking.tsx";
import { measureAnew } from "./measure-anew.ts";
import { NotSaved } from "./not-saved.tsx";
import { NotTaken } from "./not-taken.tsx";
import { OnlyLooking } from "./only-looking.tsx";
import styles from "./stage-frame.module.css";

/** Around a stage there is nothing: no menus, and no name of any client. Design, § 7 *Workshop*. */
export function StageFrame({ plan, children }: { plan: string; children: ReactNode }) {
  const isReadOnly = useOpenPlan(({ readOnly }) => readOnly !== null);
  useEffect(() => {
    beginWorkshop();
    measureAnew();
    const leave = (): void => tellOtherTabs({ says: "leavesStage", plan });
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
      endWorkshop();
      measureAnew();
    };
  }, [plan]);
  return (
    <div className={styles.around} data-stage="">
      <NotSaved />
      <OnlyLooking />
      <main className={styles.stage} id="page" tabIndex={-1}>
        <Looking only={isReadOnly}>{children}</Looking>
      </main>
      <NotTaken />
    </div>
  );
}

/** The guide's notes stand in a window of their own and only read. */
export function NotesFrame({ children }: { children: ReactNode }) {
  return (
    <main id="page" tabIndex={-1}>
      <Looking only>{children}</Looking>
    </main>
  );
}
