import { useMemo, useState } from "react";
import type { LinesOf } from "#content/lines-of-part.ts";
import { backOf } from "#document/chapters/card-front.ts";
import { usualOptions } from "#document/paper-options.ts";
import { cardSheet, tickedCards } from "#document/sheets.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { useToday } from "#questions/use-today.ts";
import { Sheet } from "#render/sheet/sheet.tsx";
import { SheetWindow } from "#render/sheet/sheet-window.tsx";
import sheetButton from "#render/sheet/sheet-button.module.css";
import { usePaper } from "#render/paper/use-paper.ts";
import { useFigures } from "#store/figures.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useIsSlow } from "#ui/use-is-slow.ts";
import { useWords } from "#ui/words.tsx";
import { cardFit } from "./card-fit.ts";
import styles from "./card-preview.module.css";
import { FitWords } from "./fit-words.tsx";
import { areTooManyCards, sheetsForCard } from "./sheets-for-card.ts";

/** so long after the last letter: a word is one layout */
const restsForMs = 350;

/** The card as it prints now, and what goes on on its back. */
export function CardPreview({ plan, of }: { plan: Plan; of: LinesOf }) {
  const t = useWords();
  const { id } = of.dependency;
  const figures = useFigures((state) => state.figures);
  const day = useToday();
  const wanted = useMemo(
    () => figures && { plan, figures, sheets: sheetsForCard(plan, figures, id), options: usualOptions, day },
    [plan, figures, id, day],
  );
  const { paper, isCurrent, hasFailed } = usePaper(wanted, restsForMs);
  const laidOut = paper?.laidOut ?? null;
  const isSlow = useIsSlow(!isCurrent && !hasFailed, restsForMs + 300);
  const [large, setLarge] = useState<number | null>(null);
  const fit = laidOut && cardFit(laidOut.fits, of);
  const isTicked = figures !== null && tickedCards(plan, figures).includes(cardSheet(id));
  const isAlone = figures !== null && areTooManyCards(plan, figures);
  const sides = laidOut === null ? [] : sidesOf(laidOut, id);
  const shown = sides.find(({ index }) => index === large);
  return (
    <section aria-labelledby="card-preview" className={styles.preview}>
      <div className={styles.heading}>
        <h2 id="card-preview">{t("messages.card.preview")}</h2>
        <output className={styles.late}>{isSlow && t("messages.card.drawing")}</output>
      </div>
      {hasFailed && laidOut === null && <p>{t("messages.card.failed")}</p>}
      {figures === null && <p>{t("messages.card.waits")}</p>}
      {fit && <FitWords fit={fit} />}
      <ol className={styles.sides}>
        {laidOut &&
          sides.map(({ index, side }) => {
            const sheet = laidOut.sheets[index];
            const name = t(`messages.card.${side}`);
            return (
              sheet && (
                <li key={index}>
                  <button
                    type="button"
                    className={sheetButton.button}
                    data-testid="card-picture"
                    onClick={() => setLarge(index)}
                  >
                    <Sheet sheet={sheet} label={t("messages.card.page", { side: name })} />
                  </button>
                  <span className={styles.caption} aria-hidden="true">
                    {name}
                  </span>
                </li>
              )
            );
          })}
      </ol>
      {isAlone && <p className={styles.caption}>{t("messages.card.numberDiffers")}</p>}
      {figures !== null && !isTicked && (
        <p className={styles.caption}>
          {t("messages.card.notTicked")}{" "}
          <a href={hrefTo("print", { plan: plan.id })}>{t("messages.card.toPrint")}</a>
        </p>
      )}
      {laidOut && shown && (
        <LargeSide
          laidOut={laidOut}
          index={shown.index}
          name={t(`messages.card.${shown.side}`)}
          onClose={() => setLarge(null)}
        />
      )}
    </section>
  );
}

/** The pages of a card: its front, its back, and what runs on. */
function sidesOf({ sheets }: LaidOutPlan, id: string) {
  const front = cardSheet(id);
  const seen = new Set<string>();
  return sheets.flatMap(({ leaf }, index) => {
    if (leaf !== front && leaf !== backOf(front)) return [];
    const side = seen.has(leaf) ? "more" : leaf === front ? "front" : "back";
    seen.add(leaf);
    return [{ index, side } as const];
  });
}

interface LargeSideProps {
  laidOut: LaidOutPlan;
  index: number;
  name: string;
  onClose: () => void;
}

function LargeSide({ laidOut, index, name, onClose }: LargeSideProps) {
  const t = useWords();
  const sheet = laidOut.sheets[index];
  if (!sheet) return null;
  return (
    <Dialog
      isWide
      title={name}
      onClose={onClose}
      actions={
        <Button looks data-safe onClick={onClose}>
          {t("frame.close")}
        </Button>
      }
    >
      <SheetWindow sheet={sheet} label={name} />
    </Dialog>
  );
}
