import { useMemo, useState } from "react";
import { stakesOf } from "#cost/stakes.ts";
import { checkpointsOf, waitingCheckpoint, type CheckpointKind } from "#live/checkpoints.ts";
import { costSoFar } from "#live/cost-so-far.ts";
import { minutesBetween, minutesDown } from "#live/outage-time.ts";
import { nextStep, stepsNow, type Step } from "#live/steps.ts";
import { causeToAsk } from "#live/suspected-causes.ts";
import { rootsInWork, thingInWork } from "#live/thing-in-work.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useNow } from "#questions/use-now.ts";
import { CallTab } from "./call-tab.tsx";
import { CardChoice } from "./card-choice.tsx";
import { CauseBar } from "./cause-bar.tsx";
import { CheckpointBar } from "./checkpoint-bar.tsx";
import { useLiveContent } from "./content.ts";
import { LivePage } from "./live-page.tsx";
import { LiveTabs, type LiveTab } from "./live-tabs.tsx";
import { LogTab } from "./log-tab.tsx";
import { PracticeFoot, SurpriseBar } from "./practice-bar.tsx";
import { RunningHead } from "./running-head.tsx";
import { SecondThing } from "./second-thing.tsx";
import { StepCard } from "./step-card.tsx";
import { StepList } from "./step-list.tsx";
import { TellTab } from "./tell-tab.tsx";
import { useLiveWords } from "./use-live-words.ts";

const tabOf: Partial<Record<CheckpointKind, LiveTab>> = {
  tell: "tell",
  promised: "tell",
  call: "call",
  stage: "steps",
};

/** An outage that goes on: the next step fills the screen. Design, § 7 *Live* 3. */
export function Running({ plan, outage }: { plan: Plan; outage: Outage }) {
  const words = useLiveWords(plan);
  const { t } = words;
  const content = useLiveContent(plan.language);
  const now = useNow();
  const stakes = useMemo(() => stakesOf(plan), [plan]);
  const cost = useMemo(() => costSoFar(plan, outage, now, stakes), [plan, outage, now, stakes]);
  const [tab, setTab] = useState<LiveTab>("steps");
  const [pickedRoot, pickRoot] = useState<string | null>(null);
  const [picked, pick] = useState<Pick<Step, "root" | "part" | "text"> | null>(null);
  const [isAddingThing, setIsAddingThing] = useState(false);

  const roots = rootsInWork(outage);
  const stepsOf = (root: string): Step[] => {
    const from = outage.down.findLast((failed) => failed.root === root)?.from ?? outage.startedAt;
    const minutes = minutesBetween(from, now);
    const businessType = plan.business.type;
    return stepsNow(thingInWork(root, plan, content), { log: outage.log, businessType, minutes });
  };
  const isBack = (root: string): boolean =>
    outage.down.some((failed) => failed.root === root) &&
    outage.down.every((failed) => failed.root !== root || failed.until !== null);
  const [first = ""] = roots;
  const toDo = roots.find((root) => !isBack(root) && nextStep(stepsOf(root)) !== null);
  const root = pickedRoot !== null && roots.includes(pickedRoot) ? pickedRoot : (toDo ?? first);
  const steps = stepsOf(root);
  const isPicked = (step: Step): boolean =>
    picked !== null && step.root === picked.root && step.part === picked.part && step.text === picked.text;
  const step = steps.find(isPicked) ?? nextStep(steps);

  const things = roots.map((each) => thingInWork(each, plan, content));
  const thing = thingInWork(root, plan, content);
  // one question at a time: what the clock asks waits until the cause is known
  const suspect = causeToAsk(plan, outage);
  const waiting = waitingCheckpoint(checkpointsOf(outage, things), outage.log, minutesDown(outage, now));

  function choose(next: string): void {
    pickRoot(next);
    pick(null);
  }
  if (isAddingThing)
    return (
      <SecondThing plan={plan} outage={outage} onDone={() => setIsAddingThing(false)} onAdded={choose} />
    );
  return (
    <LivePage practice={outage.practice && t("live.practice")}>
      {outage.practice && <SurpriseBar plan={plan} outage={outage} words={words} now={now} />}
      <RunningHead plan={plan} outage={outage} words={words} now={now} cost={cost} />
      {suspect && <CauseBar plan={plan} outage={outage} suspect={suspect} words={words} onFound={choose} />}
      {waiting && !suspect && (
        <CheckpointBar
          key={waiting.id}
          outage={outage}
          checkpoint={waiting}
          words={words}
          onGo={() => {
            setTab(tabOf[waiting.kind] ?? tab);
            if (waiting.root === null) return;
            choose(waiting.root);
            const due = stepsOf(waiting.root).find(
              ({ part, state }) => part === "ifItLasts" && state === "open",
            );
            if (due) pick(due);
          }}
        />
      )}
      {roots.length > 1 && tab !== "log" && (
        <CardChoice roots={roots} chosen={root} isBack={isBack} words={words} onChoose={choose} />
      )}
      {tab === "steps" && (
        <>
          <StepCard
            outage={outage.id}
            step={step}
            whenDone={t("live.noMoreSteps")}
            next={(answered) => nextStep(steps.filter((each) => each !== answered))}
            onAnswered={() => pick(null)}
            onSecond={() => setIsAddingThing(true)}
          />
          <StepList steps={steps} thing={thing} businessType={plan.business.type} onPick={pick} />
        </>
      )}
      {tab === "call" && <CallTab key={root} plan={plan} outage={outage} thing={thing} content={content} />}
      {tab === "tell" && (
        <TellTab
          key={root}
          plan={plan}
          outage={outage}
          thing={thing}
          content={content}
          words={words}
          phase={outage.told.some(({ phase }) => phase === "down") ? "still" : "down"}
        />
      )}
      {tab === "log" && <LogTab outage={outage} words={words} now={now} />}
      {outage.practice && <PracticeFoot plan={plan} outage={outage} words={words} now={now} />}
      <LiveTabs tabs={["steps", "call", "tell", "log"]} chosen={tab} onChoose={setTab} />
    </LivePage>
  );
}
