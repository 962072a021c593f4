import type { Scored } from "#readiness/readiness-score.ts";
import { useWords } from "#ui/words.tsx";

/** How far a group is: "67", "2 of 4 answered: 50", "not answered yet". */
export function useGroupWords(): (group: Scored) => string {
  const t = useWords();
  return ({ score, answered, of }) => {
    if (of === 0) return t("ready.group.notOurs");
    if (score === null) return t("ready.group.notYet");
    if (answered === of) return String(Math.round(score));
    return t("ready.group.some", { score: Math.round(score), answered, of });
  };
}
