import { useEffect } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { useWords } from "#ui/words.tsx";
import { redo, undo, useOpenPlan } from "#store/open-plan.ts";
import styles from "./steps.module.css";

/** Undo and Redo of the open plan; Ctrl+Z does the same wherever nothing is being typed. */
export function Steps() {
  const t = useWords();
  const announce = useAnnounce();
  const canUndo = useOpenPlan((open) => open.canUndo);
  const canRedo = useOpenPlan((open) => open.canRedo);

  function stepBack(): void {
    if (canUndo) undo();
    announce(canUndo ? t("frame.undone") : t("frame.nothingToUndo"));
  }
  function stepForth(): void {
    if (canRedo) redo();
    announce(canRedo ? t("frame.redone") : t("frame.nothingToRedo"));
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isBeingTypedIn(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "y" || (key === "z" && event.shiftKey)) stepForth();
      else if (key === "z") stepBack();
      else return;
      event.preventDefault();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });

  return (
    <span className={styles.steps}>
      {/* not `disabled`: the button that has just been pressed keeps the focus */}
      <button
        type="button"
        className={styles.step}
        data-testid="undo"
        aria-disabled={!canUndo}
        onClick={stepBack}
      >
        {t("frame.undo")}
      </button>
      <button
        type="button"
        className={styles.step}
        data-testid="redo"
        aria-disabled={!canRedo}
        onClick={stepForth}
      >
        {t("frame.redo")}
      </button>
    </span>
  );
}

function isBeingTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")
  );
}
