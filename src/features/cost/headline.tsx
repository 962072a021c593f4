import { useMemo } from "react";
import { guessesBehind } from "#readiness/guesses-behind.ts";
import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { withPart } from "#ui/with-part.tsx";
import amountStyles from "./amount.module.css";
import { Busiest } from "./busiest.tsx";
import styles from "./headline.module.css";
import { RangePicture } from "./range-picture.tsx";
import { rangeReason } from "#cost/range-reason.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { hasOpeningHours, withoutHours, type WithoutHours } from "#plan/without-hours.ts";

interface HeadlineProps {
  plan: Plan;
  figures: Figures;
  shown: DependencyFigures;
}

/** What an open hour costs, when it costs most, and how sure that is. Every amount leads to its working. */
export function Headline({ plan, figures, shown }: HeadlineProps) {
  const words = useCostWords(plan);
  const { t, formats } = words;
  const blank = withoutHours(plan, [shown.id, ...shown.takesDown]);
  const working = hrefTo("working", { plan: plan.id, dependency: shown.id });
  if (blank.isAll) {
    return (
      <div className={styles.headline}>
        <p className={styles.words} data-testid="headline-cost" data-amount={shown.openHour.likely}>
          {noHoursWords(blank, words)}
        </p>
        <p>
          <a href={working}>{t("cost.giveHours")}</a>
        </p>
      </div>
    );
  }
  const { likely } = shown.openHour;
  if (!words.isWorkedOut(shown.id)) {
    return (
      <div className={styles.headline}>
        <p className={styles.words} data-testid="headline-cost" data-amount={likely}>
          {t("cost.notWorkedOut")}
        </p>
        <p>
          <a href={working}>{t("cost.sayWhatStops")}</a>
        </p>
      </div>
    );
  }
  const amount = formats.money(likely);
  return (
    <div className={styles.headline}>
      <div className={styles.amounts}>
        <p className={isNextToNothing(likely) ? styles.words : styles.number}>
          {withPart(
            salesAreUnknown(plan)
              ? t("cost.headlinePerThousand", {
                  about: words.about(likely),
                  amount: formats.moneyAsTyped(unknownWeeklySales),
                })
              : t("cost.headline", { about: words.about(likely) }),
            amount,
            <a
              className={amountStyles.amount}
              href={working}
              data-testid="headline-cost"
              data-amount={likely}
            >
              {amount}
            </a>,
          )}
        </p>
        {!isNextToNothing(shown.busiestHour.amount) && <Busiest plan={plan} shown={shown} words={words} />}
      </div>
      <RangePicture range={shown.openHour} words={words} />
      <p className={styles.why}>
        <RangeWords plan={plan} figures={figures} shown={shown} words={words} />{" "}
        <a href={working}>{t("cost.seeWorking")}</a>
      </p>
      <Missed missed={shown.openHourLoss.missedSales} working={working} words={words} />
      <PerThousand plan={plan} words={words} />
      <MissingHours blank={blank} working={working} words={words} />
      {!hasOpeningHours(plan) && (
        <Note kind="warning">
          {t("cost.alwaysOpen")}{" "}
          <a href={hrefTo("start", { plan: plan.id, page: "5" })}>{t("cost.giveOpeningHours")}</a>
        </Note>
      )}
    </div>
  );
}

/** Missed sales stand apart from what is lost. */
function Missed({ missed, working, words }: { missed: number; working: string; words: CostWords }) {
  const { t, formats, about } = words;
  if (isNextToNothing(missed)) return null;
  const amount = formats.money(missed);
  return (
    <p className={styles.why}>
      {withPart(
        t("cost.missed", { about: about(missed) }),
        amount,
        <a className={amountStyles.amount} href={working}>
          {amount}
        </a>,
      )}
    </p>
  );
}

function RangeWords({ plan, figures, shown, words }: HeadlineProps & { words: CostWords }) {
  const { t, formats } = words;
  const guesses = useMemo(() => guessesBehind(plan, shown.id).length, [plan, shown.id]);
  const { certainty } = plan.business;
  const reason = rangeReason(shown.openHour, { certainty, epsilon: figures.epsilon, guesses });
  const low = formats.money(shown.openHour.low);
  const high = formats.money(shown.openHour.high);
  const also = guesses > 0 ? t("cost.range.guesses", { count: guesses }) : "";
  if (isNextToNothing(shown.openHour.high)) return null;
  return (
    <>
      {t(`cost.range.${reason.certainty}`, { low, high, guesses: also })}
      {reason.overlaps && ` ${t("cost.range.overlaps")}`}
    </>
  );
}

/** Sales were skipped: every amount is for 1,000 of them, and here is the way to give them. */
export function PerThousand({ plan, words }: { plan: Plan; words: CostWords }) {
  const { t, formats } = words;
  if (!salesAreUnknown(plan)) return null;
  const amount = formats.moneyAsTyped(unknownWeeklySales);
  return (
    <Note kind="warning">
      {t("cost.perThousandWhy", { amount })}{" "}
      <a href={hrefTo("start", { plan: plan.id, page: "3" })}>{t("cost.giveSales")}</a>
    </Note>
  );
}

interface MissingHoursProps {
  blank: WithoutHours;
  working: string;
  words: CostWords;
}

function MissingHours({ blank, working, words }: MissingHoursProps) {
  const { t, formats } = words;
  const count = blank.streams.length;
  if (count === 0) return null;
  const streams = formats.list(blank.streams.map(({ name }) => name));
  return (
    <Note kind="warning">
      {t("cost.noHoursPart", { count, streams })} <a href={working}>{t("cost.giveHours")}</a>
    </Note>
  );
}

/** "Cannot be worked out yet: web orders has no hours." */
function noHoursWords({ streams }: WithoutHours, { t, formats, asInSentence }: CostWords): string {
  const names = formats.list(streams.map(({ name }) => asInSentence(name)));
  return t("cost.noHours", { count: streams.length, streams: names });
}
