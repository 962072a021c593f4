import { lazy, Suspense, useEffect } from "react";
import { closePlan } from "#store/plan-at-hand.ts";
import { followOtherTabs, loadLibrary, useLibrary } from "#store/library.ts";
import { FirstVisit } from "./first-visit.tsx";
import { HomeActions } from "./home-actions.tsx";
import { ImportFile } from "./import-file.tsx";
import { SaidBar } from "./said.tsx";
import { Unopened } from "./unopened.tsx";

/** A first visit has none to list. */
const PlanList = lazy(async () => ({ default: (await import("./plan-list.tsx")).PlanList }));

/** It reads every plan, after the list of them is shown. */
const UnreadableNote = lazy(async () => ({
  default: (await import("./unreadable-note.tsx")).UnreadableNote,
}));

/** Home: the plans of this browser, or how to begin. */
export function HomeScreen() {
  const state = useLibrary((library) => library.state);
  const reason = useLibrary((library) => library.reason);
  const hasPlans = useLibrary(({ plans }) => plans.length > 0);
  const hasRecords = useLibrary(({ records }) => records > 0);
  useEffect(() => {
    async function list(): Promise<void> {
      await closePlan(); // what was just typed is in the list too
      await loadLibrary();
    }
    void list();
    return followOtherTabs();
  }, []);
  if (state === "loading") return null;
  return (
    <SaidBar>
      {state === "ready" && hasRecords && (
        <Suspense fallback={null}>
          <UnreadableNote />
        </Suspense>
      )}
      <ImportFile>
        {(onFile) => {
          const actions = <HomeActions onFile={onFile} />;
          if (state === "failed")
            return <FirstVisit actions={actions} trouble={<Unopened reason={reason} />} />;
          if (!hasPlans) return <FirstVisit actions={actions} />;
          return (
            <Suspense fallback={null}>
              <PlanList actions={actions} />
            </Suspense>
          );
        }}
      </ImportFile>
    </SaidBar>
  );
}
