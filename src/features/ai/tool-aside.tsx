import type { AiTool } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { CostOfThing } from "#questions/ai/as-a-thing.tsx";
import { useAiCheckWords } from "#questions/ai/use-ai-check-words.ts";
import { useAiCheck } from "#questions/ai/use-ai-check.ts";
import { useAiWarningWords } from "#questions/ai/use-ai-warning-words.ts";
import { useToday } from "#questions/use-today.ts";
import { aiCheckResult } from "#readiness/ai-check-result.ts";
import { aiWarnings } from "#readiness/ai-warnings.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./tool-aside.module.css";
import { useToolWords } from "./use-tool-words.ts";

/** How the tool stands: its check, its next fifteen minutes, what losing it costs, and what is still to do. */
export function ToolAside({ plan, tool }: { plan: Plan; tool: AiTool }) {
  const t = useWords();
  const words = useToolWords(plan);
  const checkWords = useAiCheckWords();
  const warningWords = useAiWarningWords();
  const check = useAiCheck();
  const today = useToday();
  const warnings = aiWarnings(tool, today);
  return (
    <>
      <section className={styles.part}>
        <h2>{t("ai.checkPart")}</h2>
        <p>{checkWords(aiCheckResult(check.questions, tool.answers))}</p>
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
        {warnings.length === 0 ? (
          <p>{t("ai.nothingToDo")}</p>
        ) : (
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning}>{warningWords(tool, warning)}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
