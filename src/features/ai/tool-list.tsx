import type { AiTool } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { useAiCheckWords } from "#questions/ai/use-ai-check-words.ts";
import { useAiCheck } from "#questions/ai/use-ai-check.ts";
import { useAiWarningWords } from "#questions/ai/use-ai-warning-words.ts";
import { useToday } from "#questions/use-today.ts";
import { aiCheckResult } from "#readiness/ai-check-result.ts";
import { aiWarnings, graveAiWarnings } from "#readiness/ai-warnings.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./tool-list.module.css";
import { useToolWords } from "./use-tool-words.ts";

/** Every AI tool: whom it reaches, who checks it, how its check stands and when it is next read. */
export function ToolList({ plan }: { plan: Plan }) {
  const t = useWords();
  return (
    <ul className={styles.list} aria-label={t("ai.listName")}>
      {plan.ai.map((tool) => (
        <li key={tool.id} className={styles.tool}>
          <Tool plan={plan} tool={tool} />
        </li>
      ))}
    </ul>
  );
}

function Tool({ plan, tool }: { plan: Plan; tool: AiTool }) {
  const t = useWords();
  const words = useToolWords(plan);
  const warningWords = useAiWarningWords();
  const checkWords = useAiCheckWords();
  const check = useAiCheck();
  const today = useToday();
  const warnings = aiWarnings(tool, today);
  const grave = warnings.filter((warning) => graveAiWarnings.includes(warning));
  // said in the facts already
  const others = warnings.filter((warning) => warning === "no-reviewer" || warning === "no-way-out");
  const facts = [
    [t("ai.fact.reaches"), words.reaches(tool)],
    [t("ai.fact.review"), words.review(tool)],
    [t("ai.fact.check"), checkWords(aiCheckResult(check.questions, tool.answers))],
    [t("ai.fact.next"), words.next(tool, today)],
  ];
  return (
    <>
      <div className={styles.what}>
        <h2>
          <a href={hrefTo("aiTool", { plan: plan.id, tool: tool.id })}>{words.name(tool)}</a>
        </h2>
        {tool.does !== "" && <p>{tool.does}</p>}
        {tool.hiddenIn !== "" && <p>{t("ai.partOf", { tool: tool.hiddenIn })}</p>}
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {grave.length > 0 && (
        <div className={styles.warnings}>
          <Note kind="warning">
            {grave.map((warning) => (
              <p key={warning}>{warningWords(tool, warning)}</p>
            ))}
          </Note>
        </div>
      )}
      {others.length > 0 && (
        <p className={styles.others}>{others.map((warning) => warningWords(tool, warning)).join(" ")}</p>
      )}
    </>
  );
}
