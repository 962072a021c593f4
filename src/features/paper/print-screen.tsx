import { useMemo } from "react";
import type { Figures } from "#cost/figures.ts";
import { usualOptions } from "#document/paper-options.ts";
import { offeredSheets, type SheetId } from "#document/sheets.ts";
import { CardBody, CardFoot, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#ui/words.tsx";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { useSession } from "#store/session.ts";
import { CopyChoice, ScanChoice, TypeChoice } from "./copy-choice.tsx";
import { GoodToKnow } from "./good-to-know.tsx";
import { InHand } from "./in-hand.tsx";
import { NoFigures } from "./no-figures.tsx";
import { OtherWays } from "./other-ways.tsx";
import { PagePictures } from "./page-pictures.tsx";
import { PaperChoice } from "./paper-choice.tsx";
import { PlacesGot } from "./places-got.tsx";
import { PrintFoot } from "./print-foot.tsx";
import styles from "./print-screen.module.css";
import { RestWaits } from "./rest-waits.tsx";
import { lookOf } from "#plan/edition-look.ts";
import { SwapChoice } from "./swap-choice.tsx";
import { TooLong } from "./too-long.tsx";
import { Undrawn } from "./undrawn.tsx";
import { usePaper, type PaperState } from "#render/paper/use-paper.ts";
import { contentHook } from "#questions/content-hook.ts";
import { useToday } from "#questions/use-today.ts";
import { useSwapping } from "./use-swapping.ts";
import { WhatToPrint } from "./what-to-print.tsx";

const usePaperContent = contentHook(["paperForms", "playbooks"]);

/** so long after the last tick: several ticks in a row are one layout */
const restsForMs = 150;

/** What goes on paper, how it looks there, and the ways out: the printer and the PDF file. Design, § 2 *Print*, § 6. */
export function PrintScreen() {
  const figures = useFigures((state) => state.figures);
  return figures ? <Printing figures={figures} /> : <NoFigures />;
}

function Printing({ figures }: { figures: Figures }) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const areOfThisPlan = useFigures(({ figuresOf }) => figuresOf === plan);
  const day = useToday();
  const content = usePaperContent(plan.language);
  const isEmpty = plan.dependencies.length === 0;
  const isPageOneAlone = useSession(({ pageOneAloneOf }) => pageOneAloneOf === plan.id) || isEmpty;
  const offered = useMemo(() => offeredSheets(plan, figures, content), [plan, figures, content]);
  const sheets = useMemo(
    (): SheetId[] =>
      isPageOneAlone ? ["page-one"] : offered.filter(({ ticked }) => ticked).map(({ id }) => id),
    [offered, isPageOneAlone],
  );
  const options = useSession(({ paperChoices }) => paperChoices[plan.id]) ?? usualOptions;
  const wanted = useMemo(
    () => (areOfThisPlan && sheets.length > 0 ? { plan, figures, sheets, options, day } : null),
    [areOfThisPlan, plan, figures, sheets, options, day],
  );
  const swapping = useSwapping({ plan, offered, everything: wanted });
  const state = usePaper(swapping.wanted, restsForMs);
  const isNothingTicked = sheets.length === 0;
  const laidOut = isNothingTicked ? null : (state.paper?.laidOut ?? null);
  return (
    <Page>
      <HangCard heading={<PageHeading title={t("print.title")}>{t("print.title")}</PageHeading>}>
        <div className={styles.columns}>
          <CardBody>
            <InHand plan={plan} shown={shownPages(state)} />
            <PlacesGot plan={plan} />
            <SwapChoice plan={plan} swapping={swapping} state={state} />
            {laidOut && <Undrawn laidOut={laidOut} />}
            {laidOut && <TooLong plan={plan} laidOut={laidOut} />}
            {isEmpty ? (
              <RestWaits plan={plan} figures={figures} />
            ) : (
              <WhatToPrint plan={plan} figures={figures} offered={offered} isPageOneAlone={isPageOneAlone} />
            )}
            <CopyChoice plan={plan.id} options={options} />
            <TypeChoice plan={plan.id} options={options} />
            <ScanChoice plan={plan.id} options={options} />
            <PaperChoice paper={plan.paper} />
            <GoodToKnow plan={plan} laidOut={laidOut} />
          </CardBody>
          <div className={styles.tray}>
            <PagePictures laidOut={laidOut} isNothingTicked={isNothingTicked} state={state} />
          </div>
        </div>
        <CardFoot>
          <PrintFoot plan={plan} wanted={swapping.wanted} isNothingTicked={isNothingTicked} state={state} />
        </CardFoot>
      </HangCard>
      <OtherWays plan={plan} figures={figures} wanted={wanted} day={day} />
    </Page>
  );
}

/** How the pages on the screen look, and what the whole plan says in that look. */
function shownPages({ paper }: PaperState) {
  if (paper === null) return null;
  const pages = paper.laidOut.whole;
  return { look: lookOf({ ...paper.of.options, pages }), pages };
}
