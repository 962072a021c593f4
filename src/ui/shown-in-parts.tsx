import { useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { useWords } from "./words.tsx";

const moreAtOnce = 100;

/** The first rows of a long list, and the button that shows more: a thousand at once would hold the page up. */
export function useShownInParts<Row>(
  rows: readonly Row[],
  atFirst = 50,
): [shown: readonly Row[], more: ReactNode] {
  const t = useWords();
  const [most, setMost] = useState(atFirst);
  const [isAllAskedFor, setIsAllAskedFor] = useState(false);
  const left = rows.length - most;
  const more =
    left > 0 ? (
      <div>
        <Button
          small
          looks
          onClick={() => {
            setMost(most + moreAtOnce);
            setIsAllAskedFor(left <= moreAtOnce);
          }}
        >
          {t("frame.showMore", { count: Math.min(left, moreAtOnce) })}
        </Button>
      </div>
    ) : (
      // the last press takes its own button away: the focus goes to what says why
      isAllAskedFor && (
        <p tabIndex={-1} ref={focus}>
          {t("frame.allShown", { count: rows.length })}
        </p>
      )
    );
  return [rows.slice(0, most), more];
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
