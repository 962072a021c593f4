import type { AiTool } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { CostOfThing } from "#questions/ai/as-a-thing.tsx";
import { useAiCheckWords } from "#questions/ai/use-ai-check-words.ts";
import { useAiCheck } from "#questions/ai/use-ai-check.ts";
import { useAiWarningWords } from "#questions/ai/use-ai-warning-words.ts";
import { useToday } from "#questions/use-today.ts";
import { aiCheckResult } from "#readiness/ai-check-result.ts";
import { aiWarnings } from "#readiness/ai-warnings.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./tool-aside.module.css";
import { useToolWords } from "./use-tool-words.ts";

/** The part of the sheet with the check, to bring the focus there. */
export const checkPart = "ai-check";

/** How the tool stands: its check, its next fifteen minutes, what losing it costs, and what is still to do. */
export function ToolAside({ plan, tool }: { plan: Plan; tool: AiTool }) {
  const t = useWords();
  const words = useToolWords(plan);
  const checkWords = useAiCheckWords();
  const warningWords = useAiWarningWords();
  const check = useAiCheck();
  const today = useToday();
  // that a reading is overdue stands beside its day
  const warnings = aiWarnings(tool, today).filter((warning) => warning !== "review-overdue");
  const result = aiCheckResult(check.questions, tool.answers);
  const toAnswer = result.look.length > 0 || result.answered < result.of;
  return (
    <>
      <section className={styles.part}>
        <h2>{t("ai.checkPart")}</h2>
        <p>{checkWords(result)}</p>
      </section>
      <section className={styles.part}>
        <h2>{t("ai.fact.next")}</h2>
        <p>{words.next(tool, today)}</p>
      </section>
      {tool.dependency !== null && (
        <section className={styles.part}>
          <h2>{t("ai.fact.without")}</h2>
          <CostOfThing dependency={tool.dependency} />
        </section>
      )}
      <section className={styles.part}>
        <h2>{t("ai.stillToDo")}</h2>
        {warnings.length === 0 && !toAnswer ? (
          <p>{t("ai.nothingToDo")}</p>
        ) : (
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning}>{warningWords(tool, warning)}</li>
            ))}
            {toAnswer && (
              <li>
                <Button looks kind="plain" small onClick={() => document.getElementById(checkPart)?.focus()}>
                  {result.look.length > 0
                    ? t("ai.toLookAt", { count: result.look.length })
                    : t("ai.makeCheck")}
                </Button>
              </li>
            )}
          </ul>
        )}
      </section>
    </>
  );
}
