import { useEffect, useRef, useState } from "react";
import { onOtherTabs, tellOtherTabs, type OnStage } from "#storage/other-tabs.ts";
import { usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { stageNotes } from "#workshop/stage-notes.ts";
import type { StageFacts } from "#workshop/stage-text.ts";
import { stageAt, stages, type Stage } from "#workshop/stages.ts";
import styles from "./notes.module.css";
import { useTimeWords } from "./use-time-words.ts";
import { useStageFacts } from "./use-stage-facts.ts";

/** The guide's notes, in a second window or on paper. It follows the stage and only reads. Design, § 7 *Workshop*. */
export function NotesScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const onStage = useOnStage(plan.id);
  const facts = useStageFacts(plan, onStage?.scene);
  const now = onStage === null ? null : stageAt(onStage.stage);
  return (
    <div className={styles.notes}>
      <header className={styles.head}>
        <PageHeading title={t("workshop.notes.title")}>{t("workshop.notes.title")}</PageHeading>
        <p className={styles.onScreen}>
          {onStage === null ? t("workshop.notes.alone") : t("workshop.notes.follows")}
        </p>
        <p className={styles.ways}>
          <Button looks onClick={() => window.print()}>
            {t("workshop.notes.onPaper")}
          </Button>
          {onStage === null && (
            <a href={hrefTo("stage", { plan: plan.id, stage: "1" })}>{t("workshop.notes.toStage")}</a>
          )}
        </p>
        {onStage !== null && now !== null && <Now stage={now} startedAt={onStage.startedAt} />}
      </header>
      {stages.map((stage) => (
        <Part key={stage.number} stage={stage} facts={facts} isNow={stage === now} />
      ))}
    </div>
  );
}

function Now({ stage, startedAt }: { stage: Stage; startedAt: number }) {
  const t = useWords();
  const time = useTimeWords(stage, startedAt);
  return (
    <p className={styles.now} data-sticks="top">
      {t("workshop.notes.now", { number: stage.number, count: stages.length })} · {time}
    </p>
  );
}

function Part({ stage, facts, isNow }: { stage: Stage; facts: StageFacts; isNow: boolean }) {
  const t = useWords();
  const part = useRef<HTMLElement>(null);
  const { number, from, minutes } = stage;
  const { heading, guide, onStage, list } = stageNotes(stage, facts);
  useEffect(() => {
    if (isNow) part.current?.scrollIntoView({ block: "start" });
  }, [isNow]);
  return (
    <section
      ref={part}
      className={styles.part}
      aria-current={isNow ? "step" : undefined}
      aria-labelledby={`notes-${number}`}
    >
      <h2 id={`notes-${number}`}>{t("workshop.notes.part", { number, heading })}</h2>
      <p className={styles.when}>
        {minutes === 0 ? t("workshop.notes.end") : t("workshop.notes.when", { from, to: from + minutes })}
      </p>
      {guide.map((line) => (
        <p key={line} className={styles.guide}>
          {line}
        </p>
      ))}
      {list && <Lines title={list.title} lines={list.lines} />}
      {onStage.length > 0 && <Lines title={t("workshop.notes.onStage")} lines={onStage} />}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same line may stand twice
          <li key={place}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Where the stage of this plan stands in another window; null while none says so. */
function useOnStage(plan: string): OnStage | null {
  const [onStage, setOnStage] = useState<OnStage | null>(null);
  useEffect(() => {
    const stop = onOtherTabs((said) => {
      if (!("plan" in said) || said.plan !== plan) return;
      if (said.says === "onStage") setOnStage(said);
      if (said.says === "leavesStage") setOnStage(null);
    });
    tellOtherTabs({ says: "asksStage", plan });
    return stop;
  }, [plan]);
  return onStage;
}
