import type { AiTool } from "#plan/ai-tool.ts";
import { nextAiReview, type AiWarning } from "#readiness/ai-warnings.ts";
import { usePlan } from "#store/open-plan.ts";
import { useFormats, useWords } from "#ui/words.tsx";

/** What a warning about an AI tool says. */
export function useAiWarningWords(): (tool: AiTool, warning: AiWarning) => string {
  const t = useWords();
  const formats = useFormats(usePlan((plan) => plan.business));
  return (tool, warning) => {
    const due = nextAiReview(tool);
    return warning === "review-overdue"
      ? t("ai.warning.review-overdue", { day: due === null ? "" : formats.day(due) })
      : t(`ai.warning.${warning}`);
  };
}
