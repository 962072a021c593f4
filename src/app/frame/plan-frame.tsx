import { type ReactNode } from "react";
import { classNames } from "#ui/class-names.ts";
import { Looking } from "#ui/looking.tsx";
import { PageProvider } from "#ui/page-context.tsx";
import type { Place } from "#ui/routes.ts";
import { SkipLink } from "#ui/skip-link.tsx";
import { useWords } from "#ui/words.tsx";
import { startPaper } from "#render/paper/paper-maker.ts";
import { startFigures } from "#store/figures.ts";
import { followFolder } from "#store/folder-copies.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { arrivedAt } from "../arrival.ts";
import { createFiguresWorker, createPaperWorker } from "../own-workers.ts";
import { Waiting } from "../waiting.tsx";
import { AppFrame } from "./app-frame.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { DownLink } from "./down-link.tsx";
import { LiveFrame } from "./live-frame.tsx";
import { LostBar } from "./lost-bar.tsx";
import { NotOpened } from "./not-opened.tsx";
import { NotSaved } from "./not-saved.tsx";
import { NotTaken } from "./not-taken.tsx";
import { OnlyLooking } from "./only-looking.tsx";
import styles from "./plan-frame.module.css";
import { MenuButton, PlanMenu } from "./plan-menu.tsx";
import { Rail } from "./rail.tsx";
import { RunningBar } from "./running-bar.tsx";
import { SaveState } from "./save-state.tsx";
import { NotesFrame, StageFrame } from "./stage-frame.tsx";
import { Steps } from "./steps.tsx";
import { TopBar } from "./top-bar.tsx";
import { UndoOfferBar } from "./undo-offer-bar.tsx";
import { useOpenedPlan } from "./use-opened-plan.ts";

startFigures(createFiguresWorker);
startPaper(createPaperWorker);
followFolder();

const page = { arrived: arrivedAt };
const pageOnStage = {
  ...page,
  standing: (
    <>
      <SaveState />
      <Steps />
    </>
  ),
};

/** The quick start has neither rail nor bottom bar; live has a bar of its own; a stage and its notes have nothing. */
export type PlanFrameKind = "start" | "plan" | "live" | "stage" | "stageNotes";

interface PlanFrameProps {
  kind: PlanFrameKind;
  place: Place;
  children: ReactNode;
}

/** Opens the plan an address names, and stands around its screens. */
export function PlanFrame({ kind, place, children }: PlanFrameProps) {
  const t = useWords();
  const { opened, tryAgain } = useOpenedPlan(place.plan, { toRead: kind === "stageNotes" });
  const business = useOpenPlan(({ plan }) => plan?.business.name ?? "");
  const isReadOnly = useOpenPlan(({ readOnly }) => readOnly !== null);
  if (opened !== null && opened !== "open") {
    return (
      <PageProvider page={page}>
        <AppFrame>
          <NotOpened why={opened} id={place.plan} tryAgain={tryAgain} />
        </AppFrame>
      </PageProvider>
    );
  }
  if (kind === "live") {
    return (
      <PageProvider page={page}>
        <LiveFrame plan={place.plan}>{opened === null ? <Waiting /> : children}</LiveFrame>
      </PageProvider>
    );
  }
  if (kind === "stage" || kind === "stageNotes") {
    const Frame = kind === "stage" ? StageFrame : NotesFrame;
    return (
      <PageProvider page={kind === "stage" ? pageOnStage : page}>
        <Frame plan={place.plan}>{opened === null ? <Waiting /> : children}</Frame>
      </PageProvider>
    );
  }
  const hasRail = kind === "plan";
  return (
    <PageProvider page={page}>
      <SkipLink to="page" />
      <TopBar
        menu={hasRail && <MenuButton />}
        plan={business === "" ? t("frame.unnamedPlan") : business}
        says={<SaveState />}
        steps={<Steps />}
        down={<DownLink plan={place.plan} />}
      />
      <RunningBar />
      <NotSaved />
      <LostBar />
      <OnlyLooking />
      <div className={classNames(styles.around, hasRail && styles.withRail)}>
        {hasRail && <Rail place={place} />}
        <main className={styles.page} id="page" tabIndex={-1}>
          <Looking only={isReadOnly}>{opened === null ? <Waiting /> : children}</Looking>
          <UndoOfferBar />
        </main>
        <NotTaken />
      </div>
      {hasRail && <BottomBar place={place} />}
      {hasRail && <PlanMenu place={place} />}
    </PageProvider>
  );
}
