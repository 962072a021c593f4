import { useEffect, useRef, useState } from "react";
import { onOtherTabs, tellOtherTabs } from "#storage/other-tabs.ts";
import { usePlan } from "#store/open-plan.ts";
import { changeWorkshop, useWorkshop } from "#store/workshop-run.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { ButtonLink } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { Shown } from "#workshop/hidden-words.ts";
import { stageText, thingAskedAbout, type StageFacts } from "#workshop/stage-text.ts";
import { stageAt, stageBeside, stages, type Stage } from "#workshop/stages.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { CalledOutField } from "./called-out-field.tsx";
import { FixForm } from "./fix-form.tsx";
import { HandsFields } from "./hands-fields.tsx";
import { MoreWays } from "./more-ways.tsx";
import { StageBar } from "./stage-bar.tsx";
import type { StageDeed } from "./stage-key.ts";
import styles from "./stage.module.css";
import { useStageFacts } from "./use-stage-facts.ts";
import { useStageKeys } from "./use-stage-keys.ts";

/** One stage of a workshop, for the back row. Design, § 7 *Workshop*. */
export function StageScreen({ stage: number }: Place) {
  const stage = stageAt(number);
  return stage && <OnStage stage={stage} />;
}

function OnStage({ stage }: { stage: Stage }) {
  const t = useWords();
  const announce = useAnnounce();
  const plan = usePlan((open) => open);
  const facts = useStageFacts(plan);
  const run = useWorkshop((all) => all);
  const [isMore, setIsMore] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const notes = useRef<HTMLAnchorElement>(null);
  const shown: Shown = { money: run.showsMoney, names: run.showsNames };
  const { heading, paragraphs } = stageText(stage.name, facts, shown);
  useToldToNotes(plan.id, stage, run.startedAt, run.scene);

  function goBy(steps: 1 | -1): void {
    const beside = stageBeside(stage, steps);
    if (beside !== null) goTo(hrefTo("stage", { plan: plan.id, stage: String(beside.number) }));
  }
  function closeMore(): void {
    setIsMore(false);
    more.current?.focus();
  }

  const deeds: Record<StageDeed, () => void> = {
    next: () => goBy(1),
    back: () => goBy(-1),
    black: () => {
      setIsMore(false);
      changeWorkshop(() => ({ isBlack: true }));
    },
    money: () => {
      changeWorkshop(({ showsMoney }) => ({ showsMoney: !showsMoney }));
      announce(t(run.showsMoney ? "workshop.moneyHidden" : "workshop.moneyShown"));
    },
    names: () => {
      changeWorkshop(({ showsNames }) => ({ showsNames: !showsNames }));
      announce(t(run.showsNames ? "workshop.namesHidden" : "workshop.namesShown"));
    },
    time: () => changeWorkshop(({ showsTime }) => ({ showsTime: !showsTime })),
    notes: () => notes.current?.click(),
    fullScreen: () => void fillScreen(),
    more: () => (isMore ? closeMore() : setIsMore(true)),
    leave: () => (isMore ? closeMore() : goTo(hrefTo("plan", { plan: plan.id }))),
  };
  useStageKeys((deed, inField) => {
    if (run.isBlack) return showAgain();
    if (deed === "leave" && inField && !isMore) return focusHeading();
    deeds[deed]();
  });

  if (run.isBlack) return <Black />;
  return (
    <>
      <div className={styles.stage}>
        <PageHeading title={t("workshop.title", { number: stage.number, count: stages.length })}>
          {heading}
        </PageHeading>
        {!isMore && (
          <>
            {stage.name === "things" && <CalledOutField plan={plan} shown={shown} />}
            {stage.name === "fixes" && <FixForm facts={facts} shown={shown} />}
            {stage.name === "debrief" ? (
              <AnswerFields
                questions={paragraphs.map((lines) => lines.join(" "))}
                facts={facts}
                shown={shown}
              />
            ) : (
              <Paragraphs paragraphs={paragraphs} />
            )}
            <Ask stage={stage} facts={facts} />
          </>
        )}
        <MoreWays
          isOpen={isMore}
          plan={plan}
          drills={facts.drills}
          notes={notes}
          deeds={deeds}
          onClose={closeMore}
        />
      </div>
      <StageBar plan={plan.id} stage={stage} isMore={isMore} more={more} onMore={() => setIsMore(!isMore)} />
    </>
  );
}

/** Each text with a mark, its lines broken where they are to be read. */
function Paragraphs({ paragraphs }: { paragraphs: readonly (readonly string[])[] }) {
  if (paragraphs.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {paragraphs.map((lines, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same text may stand twice
        <li key={place}>{lines.join("\n")}</li>
      ))}
    </ul>
  );
}

/** What stands under the lines: the hands to count, the way to the paper. */
function Ask({ stage, facts }: { stage: Stage; facts: StageFacts }) {
  const { plan, words } = facts;
  const thing = thingAskedAbout(facts);
  if (stage.name === "hands" && thing !== null)
    return <HandsFields plan={plan} thing={thing} words={words} />;
  if (stage.name !== "print") return null;
  return (
    <div>
      <ButtonLink kind="filled" href={hrefTo("print", { plan: plan.id })}>
        {words.t("workshop.print.go")}
      </ButtonLink>
    </div>
  );
}

/** Nothing to see; any key of the stage, or a tap anywhere, shows it again. */
function Black() {
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button
      ref={button}
      type="button"
      className={styles.black}
      aria-label={t("workshop.black.show")}
      onClick={showAgain}
    />
  );
}

function showAgain(): void {
  changeWorkshop(() => ({ isBlack: false }));
  focusHeading();
}

/** Tells the window with the notes where the workshop stands: when that changes, and when it asks. */
function useToldToNotes(
  plan: string,
  { number }: Stage,
  startedAt: number | null,
  scene: string | null,
): void {
  useEffect(() => {
    if (startedAt === null) return undefined;
    const tell = (): void =>
      tellOtherTabs({ says: "onStage", plan, stage: String(number), startedAt, scene: scene ?? "" });
    tell();
    return onOtherTabs((said) => {
      if (said.says === "asksStage" && said.plan === plan) tell();
    });
  }, [plan, number, startedAt, scene]);
}

async function fillScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // a phone that has no full screen: the stage fills the window all the same
  }
}
