import { useState } from "react";
import type { ReadinessCheck } from "#content/readiness-check.ts";
import type { Answer } from "#plan/ai-tool.ts";
import { answerQuestion } from "#plan/edits/answer-question.ts";
import type { Plan } from "#plan/plan.ts";
import { questionToAnswer, type OpenQuestion } from "#questions/answers/question-list.tsx";
import { useReadiness } from "#questions/use-readiness.ts";
import { answerTo, nextOpenQuestion, readinessScore } from "#readiness/readiness-score.ts";
import { apply, openPlanStore, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button, ButtonLink } from "#ui/button.tsx";
import { CardBody, CardFoot, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { BestFixes } from "./best-fixes.tsx";
import { GroupBars } from "./group-bars.tsx";
import { ReadinessQuestions } from "./readiness-questions.tsx";
import { Score } from "./score.tsx";
import styles from "./readiness-screen.module.css";

/** Readiness: the score by group, the three best fixes, and the questions one at a time. Design, § 2. */
export function ReadinessScreen() {
  const t = useWords();
  const announce = useAnnounce();
  const plan = usePlan((open) => open);
  const { check, score, band } = useReadiness(plan);
  const [open, setOpen] = useState<OpenQuestion | null>(null);
  // what the latest answer did to the score; forgotten with the screen, and with any other change
  const [latest, setLatest] = useState<{ answers: Plan["answers"]; down: number; words: string } | null>(
    null,
  );
  const isLatest = latest?.answers === plan.answers;
  const next = questionToAnswer(check, plan.answers, open);

  function scoreWords(now: number, down: number): string {
    return down > 0
      ? t("ready.announceDown", { score: now, points: down })
      : t("ready.announce", { score: now });
  }

  function answer({ id }: ReadinessCheck["questions"][number], given: Answer | null): void {
    const wasOpen = answerTo(plan.answers, id) === null;
    apply(answerQuestion, { question: id, answer: given });
    const { answers } = openPlanStore.getState().plan ?? plan;
    const now = readinessScore(check, answers).score;
    const down = now === null || score.score === null ? 0 : Math.round(score.score) - Math.round(now);
    const words = now === null ? "" : scoreWords(Math.round(now), down);
    setLatest({ answers, down, words });
    if (words !== "") announce(words);
    if (given === null || !wasOpen) return;
    const following = nextOpenQuestion(check, answers, id);
    if (following !== null) setOpen({ id: following, takesFocus: true });
  }

  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("ready.title")}>{t("ready.title")}</PageHeading>}>
        <CardBody>
          <div className={styles.top}>
            <Score score={score} band={band} down={isLatest ? latest.down : 0} />
            <GroupBars
              check={check}
              groups={score.groups}
              onOpen={(group) => {
                const own = check.questions.filter((question) => question.group === group);
                const id = nextOpenQuestion({ questions: own }, plan.answers) ?? own[0]?.id;
                if (id !== undefined) setOpen({ id, takesFocus: true });
              }}
            />
          </div>
        </CardBody>
        {score.answered > 0 && (
          <>
            <Perforation />
            <CardBody>
              <BestFixes plan={plan} check={check} onOpen={(id) => setOpen({ id, takesFocus: true })} />
            </CardBody>
          </>
        )}
        <CardFoot>
          {next === null ? (
            <ButtonLink kind="filled" href={hrefTo("todo", { plan: plan.id })}>
              {t("ready.toDo")}
            </ButtonLink>
          ) : (
            <Button looks kind="filled" onClick={() => setOpen({ id: next, takesFocus: true })}>
              {t("ready.next")}
            </Button>
          )}
          <ButtonLink kind="plain" href={hrefTo("stage", { plan: plan.id, stage: "1" })}>
            {t("ready.workshop")}
          </ButtonLink>
        </CardFoot>
      </HangCard>
      <HangCard
        heading={<h2>{t("ready.questions", { count: check.questions.length })}</h2>}
        beside={t("ready.allOpen", { open: score.of - score.answered })}
      >
        <ReadinessQuestions
          plan={plan}
          check={check}
          groups={score.groups}
          latest={isLatest ? latest.words : ""}
          open={open}
          onOpen={setOpen}
          onAnswer={answer}
        />
      </HangCard>
    </Page>
  );
}
