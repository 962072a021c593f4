import { useState } from "react";
import type { AiCheck } from "#content/ai-check.ts";
import type { Answer } from "#plan/ai-tool.ts";
import { answerAiQuestion } from "#plan/edits/answer-question.ts";
import { aiCheckResult, aiStanding } from "#readiness/ai-check-result.ts";
import { answerTo, nextOpenQuestion } from "#readiness/readiness-score.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { QuestionList, questionToAnswer, type OpenQuestion } from "../answers/question-list.tsx";
import styles from "./ai-questions.module.css";
import { useAiCheck } from "./use-ai-check.ts";
import { useAiCheckWords } from "./use-ai-check-words.ts";
import { useAiTool } from "./use-ai-tool.ts";

/** The check of one AI tool: its questions, which answers are safe, and what to do about the others. */
export function AiQuestions({ id }: { id: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const check = useAiCheck();
  const words = useAiCheckWords();
  const tool = useAiTool(id);
  const [open, setOpen] = useState<OpenQuestion | null>(null);
  if (tool === undefined) return null;
  const { answers } = tool;
  const next = questionToAnswer(check, answers, open);

  function answer(question: AiCheck["questions"][number], given: Answer | null): void {
    const wasOpen = answerTo(answers, question.id) === null;
    apply(answerAiQuestion, { tool: id, question: question.id, answer: given });
    const { [question.id]: _, ...others } = answers;
    const now = given === null ? others : { ...others, [question.id]: given };
    announce(words(aiCheckResult(check.questions, now)));
    // an answer that is not safe says what to do: it stays open to be read
    if (given === null || !wasOpen || aiStanding(question, given) === "look") return;
    const following = nextOpenQuestion(check, now, question.id);
    if (following !== null) setOpen({ id: following, takesFocus: true });
  }

  return (
    <div className={styles.check}>
      <p className={styles.result}>{words(aiCheckResult(check.questions, answers))}</p>
      <QuestionList
        questions={check.questions}
        answers={answers}
        labels={{
          yes: t("ai.answer.yes"),
          partly: t("ai.answer.partly"),
          no: t("ai.answer.no"),
          na: t("ai.answer.na"),
          open: t("ai.answer.open"),
          takeBack: t("ai.answer.takeBack"),
        }}
        open={open}
        onOpen={setOpen}
        onAnswer={answer}
        mark={(question, given) => (aiStanding(question, given) === "look" ? t("ai.answer.look") : "")}
        advice={(question, given) =>
          given !== "na" && (
            <p>
              {aiStanding(question, given) === "look" && <>{t(`ai.safeAnswer.${question.safeAnswer}`)} </>}
              {question.advice[given]}
            </p>
          )
        }
      />
      {next !== null && (
        <div>
          <Button looks small onClick={() => setOpen({ id: next, takesFocus: true })}>
            {t("ai.nextQuestion")}
          </Button>
        </div>
      )}
      <p className={styles.scoring}>{check.scoring}</p>
    </div>
  );
}
