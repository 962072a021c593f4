import type { Answer } from "#plan/ai-tool.ts";
import { useWords } from "#ui/words.tsx";

/** What the answers of the readiness check are called. */
export function useAnswerLabels(): Readonly<Record<Answer | "open" | "takeBack", string>> {
  const t = useWords();
  return {
    yes: t("ready.answer.yes"),
    partly: t("ready.answer.partly"),
    no: t("ready.answer.no"),
    na: t("ready.answer.na"),
    open: t("ready.answer.open"),
    takeBack: t("ready.answer.takeBack"),
  };
}
