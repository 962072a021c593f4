import { useState } from "react";
import type { PlanQuestion, QuestionContent } from "#advice/plan-questions.ts";
import type { Plan } from "#plan/plan.ts";
import { Sheet, stayInField } from "#questions/sheet.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { openPlanStore } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { CardBody, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { AnswerState } from "./answer-state.tsx";
import { movesWords } from "./because-words.ts";
import { usePassedQuestions } from "./passed-questions.ts";
import { QuestionFields } from "./question-fields.tsx";
import { isEvent, questionWords, skipWords, whyWords } from "./question-words.ts";
import styles from "./question.module.css";
import { useHowItMoves } from "./use-how-it-moves.ts";
import { useNextQuestion } from "./use-next-question.ts";

interface OneQuestionProps {
  content: QuestionContent;
  plan: Plan;
  question: PlanQuestion;
}

/** The question, why it is asked, its fields, and what follows if it is skipped. */
export function OneQuestion({ content, plan, question }: OneQuestionProps) {
  const words = useCostWords(plan);
  const { t } = words;
  const told = { content, plan, words };
  const { asked, state } = question;
  const [maySkip] = useState(state !== "yours");
  const goOn = useGoOn(question);
  const text = questionWords(asked, told);
  const why = whyWords(asked, words);
  const areSheetParts = asked.of === "card"; // they bring the margins of a sheet along
  return (
    <div className={styles.question}>
      <HangCard heading={<PageHeading title={text}>{text}</PageHeading>}>
        <Sheet
          goesOn={t("ask.next")}
          onGoOn={goOn}
          foot={
            maySkip && (
              <Button looks kind="plain" onMouseDown={stayInField} onClick={goOn}>
                {t("ask.skip")}
              </Button>
            )
          }
        >
          <CardBody>
            {why !== "" && <p className={styles.why}>{why}</p>}
            {!areSheetParts && <QuestionFields asked={asked} />}
            {hasNoTagOfItsOwn(asked.of) && <AnswerState question={question} />}
          </CardBody>
          {areSheetParts && <QuestionFields asked={asked} />}
          {state !== "yours" && (
            <>
              <Perforation />
              <CardBody>
                <section className={styles.skipped}>
                  <h2>{t("ask.ifSkipped")}</h2>
                  <p>{skipWords(question, told)}</p>
                  <Moves {...told} question={question} />
                </section>
              </CardBody>
            </>
          )}
          <ToTheThing {...told} asked={asked} />
        </Sheet>
      </HangCard>
    </div>
  );
}

/** The parts of things, backups and cards say beside their own fields what is a guess. */
function hasNoTagOfItsOwn(of: PlanQuestion["asked"]["of"]): boolean {
  return of === "business" || of === "stream";
}

/** Goes past this question to the one that is offered next; to all of them where none is left. */
function useGoOn({ id }: PlanQuestion): () => void {
  const nextOf = useNextQuestion();
  const plan = openPlanStore.getState().plan?.id ?? "";
  const { pass } = usePassedQuestions(plan);
  return () => {
    const now = openPlanStore.getState().plan;
    if (now === null) return;
    const next = nextOf(now, pass(id));
    goTo(
      next === null
        ? hrefTo("questions", { plan: now.id })
        : hrefTo("question", { plan: now.id, question: next.question.id }),
    );
  };
}

type Told = Parameters<typeof skipWords>[1];

/** What the guess could do to the headline, once nothing has been typed for a moment. */
function Moves({ question, ...told }: Told & { question: PlanQuestion }) {
  const moves = useHowItMoves(told.plan, question);
  if (moves === null) return null;
  return movesWords(moves, told).map((sentence) => <p key={sentence}>{sentence}</p>);
}

/** The way to everything else about the same thing. */
function ToTheThing({ asked, ...told }: Told & { asked: PlanQuestion["asked"] }) {
  if (!("thing" in asked)) return null;
  const { plan, words } = told;
  const { thing } = asked;
  return (
    <CardBody>
      <p>
        <a href={hrefTo("thing", { plan: plan.id, dependency: thing })}>
          {isEvent(thing, told)
            ? words.t("ask.allAboutEvent", { thing: words.nameOf(thing) })
            : words.t("ask.allAbout", { thing: words.inSentence(thing) })}
        </a>
      </p>
    </CardBody>
  );
}
