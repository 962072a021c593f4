import { Fragment, useMemo } from "react";
import { planQuestions } from "#advice/plan-questions.ts";
import { costliestFirst } from "#document/sheets.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { CardBody, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useQuestionContent } from "./content.ts";
import { OfferedQuestion } from "./offered-question.tsx";
import { QuestionList } from "./question-list.tsx";

/** All the deeper questions of a plan, the one to answer next on top. Design, § 3 *Going deeper*. */
export function QuestionsScreen() {
  const content = useQuestionContent();
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  const figures = useFigures((state) => state.figures);
  const { t } = words;
  // things as the other screens list them, the costliest first
  const ordered = useMemo(() => {
    if (figures === null) return plan;
    const order = costliestFirst(plan, figures);
    const dependencies = plan.dependencies.toSorted(
      (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
    );
    return { ...plan, dependencies };
  }, [plan, figures]);
  const questions = useMemo(() => planQuestions(content, ordered), [content, ordered]);
  const yours = questions.filter(({ state }) => state === "yours").length;
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard
        heading={<PageHeading title={t("ask.title")}>{t("ask.title")}</PageHeading>}
        beside={t("ask.yours", { yours, all: questions.length })}
      >
        <CardBody>
          <p>{t("ask.intro")}</p>
          {figures !== null && (
            <OfferedQuestion
              content={content}
              plan={plan}
              words={words}
              isDone={yours === questions.length}
            />
          )}
        </CardBody>
        <Perforation />
        <CardBody>
          <QuestionList content={content} plan={plan} words={words} questions={questions} />
          <p>
            {t("ask.alsoAsked")}{" "}
            {(["messages", "ai", "ready"] as const).map((screen, place) => (
              <Fragment key={screen}>
                {place > 0 && " · "}
                <a href={hrefTo(screen, { plan: plan.id })}>{t(`frame.nav.${screen}`)}</a>
              </Fragment>
            ))}
          </p>
        </CardBody>
      </HangCard>
    </Page>
  );
}
