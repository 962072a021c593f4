import type { QuestionContent } from "#advice/plan-questions.ts";
import type { Plan } from "#plan/plan.ts";
import type { CostWords } from "#questions/use-cost-words.ts";
import { ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { becauseWords } from "./because-words.ts";
import { usePassedQuestions } from "./passed-questions.ts";
import { questionWords } from "./question-words.ts";
import styles from "./questions.module.css";
import { useNextQuestion } from "./use-next-question.ts";

interface OfferedQuestionProps {
  content: QuestionContent;
  plan: Plan;
  words: CostWords;
  isDone: boolean;
}

/** The question to answer next, and why this one. */
export function OfferedQuestion({ isDone, ...told }: OfferedQuestionProps) {
  const { plan, words } = told;
  const { t } = words;
  const nextOf = useNextQuestion();
  const { passed } = usePassedQuestions(plan.id);
  const next = nextOf(plan, passed);
  if (next === null) return <p>{isDone ? t("ask.offered.done") : t("ask.offered.none")}</p>;
  const { question, because } = next;
  return (
    <section className={styles.offered} aria-label={t("ask.offered")}>
      <p className={styles.next}>{questionWords(question.asked, told)}</p>
      <p>{becauseWords(because, question, told).join(" ")}</p>
      <div>
        <ButtonLink kind="filled" href={hrefTo("question", { plan: plan.id, question: question.id })}>
          {t("ask.answerIt")}
        </ButtonLink>
      </div>
    </section>
  );
}
