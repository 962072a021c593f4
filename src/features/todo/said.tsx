import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Plan } from "#plan/plan.ts";
import { openPlanStore, undo, usePlan } from "#store/open-plan.ts";
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
  /** the plan right after it: only as long as it stands is Undo offered, as it would take back something else */
  after: Plan | null;
}

/** Holds the one bar of the screen; what is said next takes the place of what was said before. */
export function SaidBar({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const plan = usePlan((open) => open);
  const say = useMemo<Say>(() => (text) => setSaid({ text, after: openPlanStore.getState().plan }), []);
  const clear = useCallback(() => setSaid(null), []);

  function takeBack(): void {
    undo();
    clear();
    focusHeading(); // the bar had the focus
  }

  return (
    <SayContext value={say}>
      {children}
      {said && (
        <UndoBar
          key={said.text}
          text={said.text}
          onGone={clear}
          {...(said.after === plan && { onUndo: takeBack })}
        />
      )}
    </SayContext>
  );
}
