import type { AiCheckResult } from "#readiness/ai-check-result.ts";
import { useWords } from "#ui/words.tsx";

/** How the check of a tool stands: "11 of 16 safe, 2 to look at". */
export function useAiCheckWords(): (result: AiCheckResult) => string {
  const t = useWords();
  return ({ of, answered, safe, look }) => {
    if (answered === 0) return of === 0 ? t("ai.check.none") : t("ai.check.open", { of });
    const open = of - answered;
    return t("ai.check.result", { safe, of, look: look.length, open });
  };
}
