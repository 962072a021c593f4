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
import { CopyChoice, TypeChoice } from "./copy-choice.tsx";
import { GoodToKnow } from "./good-to-know.tsx";
import { InHand } from "./in-hand.tsx";
import { NoFigures } from "./no-figures.tsx";
import { OtherWays } from "./other-ways.tsx";
import { PagePictures } from "./page-pictures.tsx";
import { PaperChoice } from "./paper-choice.tsx";
import { PrintFoot } from "./print-foot.tsx";
import styles from "./print-screen.module.css";
import { RestWaits } from "./rest-waits.tsx";
import { TooLong } from "./too-long.tsx";
import { Undrawn } from "./undrawn.tsx";
import { usePaper } from "#render/paper/use-paper.ts";
import { contentHook } from "#questions/content-hook.ts";
import { useToday } from "#questions/use-today.ts";
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
  const state = usePaper(wanted, restsForMs);
  const isNothingTicked = sheets.length === 0;
  const laidOut = isNothingTicked ? null : (state.paper?.laidOut ?? null);
  return (
    <Page>
      <HangCard heading={<PageHeading title={t("print.title")}>{t("print.title")}</PageHeading>}>
        <div className={styles.columns}>
          <CardBody>
            <InHand plan={plan} />
            {laidOut && <Undrawn laidOut={laidOut} />}
            {laidOut && <TooLong plan={plan} laidOut={laidOut} />}
            {isEmpty ? (
              <RestWaits plan={plan} figures={figures} />
            ) : (
              <WhatToPrint plan={plan} figures={figures} offered={offered} isPageOneAlone={isPageOneAlone} />
            )}
            <CopyChoice plan={plan.id} options={options} />
            <TypeChoice plan={plan.id} options={options} />
            <PaperChoice paper={plan.paper} />
            <GoodToKnow plan={plan} laidOut={laidOut} />
          </CardBody>
          <div className={styles.tray}>
            <PagePictures laidOut={laidOut} isNothingTicked={isNothingTicked} state={state} />
          </div>
        </div>
        <CardFoot>
          <PrintFoot plan={plan} wanted={wanted} isNothingTicked={isNothingTicked} state={state} />
        </CardFoot>
      </HangCard>
      <OtherWays plan={plan} figures={figures} wanted={wanted} day={day} />
    </Page>
  );
}
