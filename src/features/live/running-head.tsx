import { useState } from "react";
import type { OutageCost } from "#cost/one-outage.ts";
import { cardsOffered } from "#live/cards-offered.ts";
import { minutesDown } from "#live/outage-time.ts";
import { alsoDown } from "#live/suspected-causes.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { BigButton } from "./big-button.tsx";
import styles from "./live.module.css";
import { back } from "./outage-taps.ts";
import { TimesDialog } from "./times-dialog.tsx";
import type { LiveWords } from "./use-live-words.ts";
import { WhichIsBack } from "./which-is-back.tsx";

interface RunningHeadProps {
  plan: Plan;
  outage: Outage;
  words: LiveWords;
  now: string;
  cost: OutageCost | null;
}

/** What is down, since when, for how long and at what cost; and the way out: it is back. */
export function RunningHead({ plan, outage, words, now, cost }: RunningHeadProps) {
  const { t, areDown, when, lasted, about, listInSentence } = words;
  const figures = useFigures((state) => state.figures);
  const [asks, setAsks] = useState<"times" | "back" | null>(null);
  const roots = [...new Set(outage.down.filter(({ until }) => until === null).map(({ root }) => root))];
  const number =
    roots.length === 1 ? cardsOffered(plan, figures).find(({ id }) => id === roots[0])?.number : null;
  const fallen = alsoDown(plan, roots);
  const heading = areDown(roots);
  const time = lasted(minutesDown(outage, now));
  return (
    <header className={styles.head}>
      <PageHeading title={heading}>
        {number != null && (
          <b className={styles.number}>
            <VisuallyHidden>{t("live.cardNumber", { number })}</VisuallyHidden>
            <span aria-hidden="true">{number}</span>
          </b>
        )}
        <span>{heading}</span>
      </PageHeading>
      {fallen.length > 0 && (
        <p className={styles.fallen}>{t("live.alsoDown", { things: listInSentence(fallen) })}</p>
      )}
      <div className={styles.row}>
        <p>
          <span data-testid="since">{t("live.since", { when: when(outage.startedAt, now) })}</span>{" "}
          <button
            type="button"
            className={styles.link}
            aria-label={t("live.changeTimes")}
            onClick={() => setAsks("times")}
          >
            {t("live.change")}
          </button>
          <br />
          <span data-testid="so-far">
            {cost === null || isNextToNothing(cost.prepared.likely)
              ? time
              : t("live.soFar", { time, about: about(cost.prepared.likely) })}
          </span>
        </p>
        <BigButton
          onClick={() => {
            if (roots.length > 1) return setAsks("back");
            back(outage.id);
            return focusHeading();
          }}
        >
          {t("live.itIsBack")}
        </BigButton>
      </div>
      {asks === "times" && <TimesDialog outage={outage} words={words} onClose={() => setAsks(null)} />}
      {asks === "back" && (
        <WhichIsBack outage={outage} roots={roots} words={words} onClose={() => setAsks(null)} />
      )}
    </header>
  );
}
