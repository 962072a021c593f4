import type { ReadinessCheck } from "#content/readiness-check.ts";
import type { Answer } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { QuestionList, type OpenQuestion } from "#questions/answers/question-list.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useToday } from "#questions/use-today.ts";
import { planSays } from "#readiness/plan-says.ts";
import type { ReadinessScore } from "#readiness/readiness-score.ts";
import { hrefTo } from "#ui/routes.ts";
import { hintWords } from "./hint-words.ts";
import styles from "./readiness-questions.module.css";
import { useAnswerLabels } from "./use-answer-labels.ts";
import { useGroupWords } from "./use-group-words.ts";

interface ReadinessQuestionsProps {
  plan: Plan;
  check: ReadinessCheck;
  groups: ReadinessScore["groups"];
  /** what the latest answer came to, said where the eyes are; "" for nothing */
  latest: string;
  open: OpenQuestion | null;
  onOpen: (open: OpenQuestion | null) => void;
  onAnswer: (question: ReadinessCheck["questions"][number], answer: Answer | null) => void;
}

/** All questions by group, each with its answer; what the plan itself can tell stands beside the open one. */
export function ReadinessQuestions({
  plan,
  check,
  groups,
  latest,
  open,
  onOpen,
  onAnswer,
}: ReadinessQuestionsProps) {
  const words = useCostWords(plan);
  const labels = useAnswerLabels();
  const groupWords = useGroupWords();
  const today = useToday();
  const { t } = words;
  return check.groups.map(({ id, name }, place) => {
    const group = groups[place];
    return (
      <section key={id} className={styles.group} aria-labelledby={`ready-${id}`}>
        <div className={styles.top}>
          <h2 id={`ready-${id}`}>{name}</h2>
          {group && group.score !== null && <p>{groupWords(group)}</p>}
        </div>
        <QuestionList
          questions={check.questions.filter((question) => question.group === id)}
          answers={plan.answers}
          labels={labels}
          open={open}
          onOpen={onOpen}
          onAnswer={onAnswer}
          hint={(question) => {
            const hint = planSays(plan, question.id, today);
            return (
              hint && (
                <p className={styles.hint}>
                  {t("ready.hint", { says: hintWords(hint, words) })}{" "}
                  {hint.says === "practice" && (
                    <a href={hrefTo("drills", { plan: plan.id })}>{t("ready.hint.toDrills")}</a>
                  )}
                </p>
              )
            );
          }}
          foot={latest === "" ? null : <p className={styles.latest}>{latest}</p>}
          advice={(question, answer) =>
            (answer === "no" || answer === "partly") && <p>{t("ready.answer.fix", { fix: question.fix })}</p>
          }
        />
      </section>
    );
  });
}
