import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import styles from "./undo-bar.module.css";
import { useWords } from "./words.tsx";

interface UndoBarProps {
  /** what was just done: "Korst & Kruim is removed." */
  text: string;
  /** absent where there is nothing to take back: then it only says */
  onUndo?: (() => void) | undefined;
  /** its time is over, or it was closed */
  onGone: () => void;
}

const staysForMs = 10_000;

/**
 * Offers for ten seconds to take the last step back; waits while it is pointed at or has the focus. Give it the
 * text as its key, so that a new one has ten seconds of its own.
 */
export function UndoBar({ text, onUndo, onGone }: UndoBarProps) {
  const t = useWords();
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isHeld = isPointedAt || hasFocus;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onGone, staysForMs);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  return (
    <div
      className={styles.bar}
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      <output className={styles.text}>{text}</output>
      {onUndo && (
        <Button small onClick={onUndo}>
          {t("frame.undo")}
        </Button>
      )}
      <Button small kind="plain" onClick={onGone} className={styles.close}>
        {t("frame.close")}
      </Button>
    </div>
  );
}
