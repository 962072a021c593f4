import { useEffect } from "react";
import { latePart } from "#ui/late-part.tsx";
import { closePlan } from "#store/plan-at-hand.ts";
import { bootState, foundIn, type BootState } from "#store/boot-state.ts";
import { followOtherTabs, loadLibrary, useLibrary } from "#store/library.ts";
import type { LibraryState } from "#store/make-library.ts";
import { FirstVisit } from "./first-visit.tsx";
import { HomeActions } from "./home-actions.tsx";
import { ImportFile } from "./import-file.tsx";
import { SaidBar } from "#questions/said.tsx";

/** A first visit has none to list. */
const PlanList = latePart(async () => (await import("./plan-list.tsx")).PlanList);

/** It reads every plan, after the list of them is shown. */
const UnreadableNote = latePart(async () => (await import("./unreadable-note.tsx")).UnreadableNote);

/** Nobody needs it on a good day. */
const Unopened = latePart(async () => (await import("./unopened.tsx")).Unopened);
const LostPlans = latePart(async () => (await import("./lost-plans.tsx")).LostPlans);
const MayNotLast = latePart(async () => (await import("./may-not-last.tsx")).MayNotLast);

/** Home: the plans of this browser, or how to begin. */
export function HomeScreen() {
  const state = useLibrary((library) => library.state);
  const hasRecords = useLibrary(({ records }) => records > 0);
  const hasPlans = useLibrary(({ plans }) => plans.length > 0);
  const boot = useLibrary(homeState);
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
      {state === "ready" && hasRecords && <UnreadableNote />}
      <ImportFile>
        {(onFile) => {
          const actions = <HomeActions onFile={onFile} />;
          if (boot === "vanished") return <LostPlans isAll onFile={onFile} />;
          if (state === "failed") return <Unopened boot={boot} actions={actions} />;
          if (!hasPlans) return <FirstVisit actions={actions} />;
          const list = <PlanList actions={actions} />;
          if (boot === "rolled-back") return <LostPlans onFile={onFile}>{list}</LostPlans>;
          return (
            <>
              <MayNotLast />
              {list}
            </>
          );
        }}
      </ImportFile>
    </SaidBar>
  );
}

/** What cannot be read, and what may not last, are told by notes of their own, after the plans are shown. */
function homeState(library: LibraryState): BootState {
  return bootState(foundIn(library, { unreadable: 0, lasts: null }));
}
