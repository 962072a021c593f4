import { useEffect } from "react";
import { planQuestion } from "#advice/plan-questions.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useQuestionContent } from "./content.ts";
import { OneQuestion } from "./one-question.tsx";
import { usePassedQuestions } from "./passed-questions.ts";
import { useNextQuestion } from "./use-next-question.ts";

/** The address of whichever question is the next: it leads on to the question's own. */
const theNext = "next";

/** One deeper question, a page of its own. Design, § 3 *Going deeper*. */
export function QuestionScreen({ question: id }: Place) {
  const t = useWords();
  const content = useQuestionContent();
  const plan = usePlan((open) => open);
  const question = planQuestion(content, plan, id);
  return (
    <Page back={{ href: hrefTo("questions", { plan: plan.id }), name: t("ask.title") }}>
      {id === theNext ? (
        <ToTheNext />
      ) : question === undefined ? (
        <GoneQuestion plan={plan.id} />
      ) : (
        <OneQuestion key={id} content={content} plan={plan} question={question} />
      )}
    </Page>
  );
}

/** Goes on to the next question, or to all of them where none is left, in place of this address: Back passes it by. */
function ToTheNext() {
  const plan = usePlan((open) => open);
  const isReady = useFigures(({ figures }) => figures !== null);
  const nextOf = useNextQuestion();
  const { passed } = usePassedQuestions(plan.id);
  useEffect(() => {
    if (!isReady) return;
    const next = nextOf(plan, passed);
    location.replace(
      next === null
        ? hrefTo("questions", { plan: plan.id })
        : hrefTo("question", { plan: plan.id, question: next.question.id }),
    );
  }, [isReady, nextOf, plan, passed]);
  return null;
}

function GoneQuestion({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <HangCard heading={<PageHeading title={t("ask.title")}>{t("ask.gone")}</PageHeading>}>
      <CardBody>
        <p>{t("ask.goneText")}</p>
        <div>
          <ButtonLink kind="filled" href={hrefTo("questions", { plan })}>
            {t("ask.title")}
          </ButtonLink>
        </div>
      </CardBody>
    </HangCard>
  );
}
