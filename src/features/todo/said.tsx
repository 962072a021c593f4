import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Plan } from "#plan/plan.ts";
import { openPlanStore, undo } from "#store/open-plan.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { UndoBar } from "#ui/undo-bar.tsx";

/** Says what was just done to the list; for ten seconds it can be taken back. */
type Say = (text: string) => void;

const SayContext = createContext<Say>(() => {});

export function useSay(): Say {
  return use(SayContext);
}

interface Said {
  text: string;
  /** the plan right after it: as long as it stands, Undo takes back just this */
  after: Plan | null;
}

/** Holds the one bar of the screen; what is said next takes the place of what was said before. */
export function SaidBar({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useMemo<Say>(() => (text) => setSaid({ text, after: openPlanStore.getState().plan }), []);
  const clear = useCallback(() => setSaid(null), []);

  function takeBack({ after }: Said): void {
    if (openPlanStore.getState().plan === after) undo();
    clear();
    focusHeading(); // the bar had the focus
  }

  return (
    <SayContext value={say}>
      {children}
      {said && <UndoBar key={said.text} text={said.text} onGone={clear} onUndo={() => takeBack(said)} />}
    </SayContext>
  );
}
