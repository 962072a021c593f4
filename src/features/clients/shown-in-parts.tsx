import { useState, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";

const atFirst = 50;
const moreAtOnce = 100;

/** The first rows of a long list, and the button that shows more: a thousand at once would hold the page up. */
export function useShownInParts<Row>(rows: readonly Row[]): [shown: readonly Row[], more: ReactNode] {
  const t = useWords();
  const [most, setMost] = useState(atFirst);
  const left = rows.length - most;
  const more = left > 0 && (
    <div>
      <Button small onClick={() => setMost(most + moreAtOnce)}>
        {t("clients.more", { count: Math.min(left, moreAtOnce) })}
      </Button>
    </div>
  );
  return [rows.slice(0, most), more];
}
