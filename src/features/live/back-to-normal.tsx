import { useState } from "react";
import { nextStep, stepsBack, type Step } from "#live/steps.ts";
import { rootsInWork, thingInWork } from "#live/thing-in-work.ts";
import { downAgain } from "#plan/edits/bring-back.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useNow } from "#questions/use-now.ts";
import { apply } from "#store/open-plan.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { CardChoice } from "./card-choice.tsx";
import { useLiveContent } from "./content.ts";
import { LivePage } from "./live-page.tsx";
import { LiveTabs, type LiveTab } from "./live-tabs.tsx";
import styles from "./live.module.css";
import { LogTab } from "./log-tab.tsx";
import { PracticeFoot } from "./practice-bar.tsx";
import { StepCard } from "./step-card.tsx";
import { StepList } from "./step-list.tsx";
import { TellTab } from "./tell-tab.tsx";
import { useLiveWords } from "./use-live-words.ts";

/** All is back: the steps back to normal, one at a time, then the report. Design, § 7 *Live* 6. */
export function BackToNormal({ plan, outage }: { plan: Plan; outage: Outage }) {
  const words = useLiveWords(plan);
  const { t, areBack, when } = words;
  const content = useLiveContent(plan.language);
  const now = useNow();
  const [tab, setTab] = useState<LiveTab>("steps");
  const [pickedRoot, pickRoot] = useState<string | null>(null);
  const [picked, pick] = useState<Step | null>(null);
  const roots = rootsInWork(outage);
  const stepsOf = (root: string): Step[] =>
    stepsBack(thingInWork(root, plan, content), { log: outage.log, businessType: plan.business.type });
  const [first = ""] = roots;
  const toDo = roots.find((root) => nextStep(stepsOf(root)) !== null);
  const root = pickedRoot !== null && roots.includes(pickedRoot) ? pickedRoot : (toDo ?? first);
  const steps = stepsOf(root);
  const step = steps.find(({ text }) => picked?.root === root && text === picked.text) ?? nextStep(steps);
  const heading = areBack([...new Set(outage.down.map((failed) => failed.root))]);

  function choose(next: string): void {
    pickRoot(next);
    pick(null);
  }
  return (
    <LivePage practice={outage.practice && t("live.practice")}>
      <header className={styles.head}>
        <PageHeading title={heading}>{heading}</PageHeading>
        <div className={styles.row}>
          <p>
            {t("live.from", {
              from: when(outage.startedAt, now),
              until: when(outage.endedAt ?? now, now),
            })}
            <br />
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                apply(downAgain, { id: outage.id });
                focusHeading();
              }}
            >
              {t("live.notBack")}
            </button>
          </p>
          {!outage.practice && (
            <a className={styles.bigLink} href={hrefTo("outageReport", { plan: plan.id, outage: outage.id })}>
              {t("live.toReport")}
            </a>
          )}
        </div>
      </header>
      {roots.length > 1 && tab !== "log" && (
        <CardChoice roots={roots} chosen={root} isBack={() => false} words={words} onChoose={choose} />
      )}
      {tab === "steps" && (
        <>
          <StepCard
            outage={outage.id}
            step={step}
            whenDone={t("live.allBackDone")}
            next={(answered) => nextStep(steps.filter((each) => each !== answered))}
            onAnswered={() => {
              pick(null);
              pickRoot(null);
            }}
          />
          <StepList steps={steps} businessType={plan.business.type} onPick={pick} />
        </>
      )}
      {tab === "tell" && (
        <TellTab
          key={root}
          plan={plan}
          outage={outage}
          thing={thingInWork(root, plan, content)}
          content={content}
          words={words}
          phase="back"
        />
      )}
      {tab === "log" && <LogTab outage={outage} words={words} now={now} />}
      {outage.practice && <PracticeFoot plan={plan} outage={outage} words={words} now={now} />}
      <LiveTabs tabs={["steps", "tell", "log"]} chosen={tab} onChoose={setTab} />
    </LivePage>
  );
}
