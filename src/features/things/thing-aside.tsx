import { usePlan } from "#store/open-plan.ts";
import { memo, useMemo } from "react";
import type { DependencyFigures } from "#cost/figures.ts";
import { busiestSpan } from "#document/busiest-span.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { warningsOfBackup } from "#readiness/backup-warnings.ts";
import { thingWarnings } from "#readiness/thing-warnings.ts";
import { useMakeContent } from "#questions/thing/content.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { useToday } from "#questions/use-today.ts";
import { useFigures } from "#store/figures.ts";
import { hrefTo } from "#ui/routes.ts";
import { withPart } from "#ui/with-part.tsx";
import { amountWords } from "./amount-words.ts";
import { cardNumberOf } from "./card-number-of.ts";
import { openHere, type OpenItem } from "./open-here.ts";
import { stillOpenId } from "./sheet-jumps.tsx";
import styles from "./thing-aside.module.css";

/** Beside the sheet: what an hour without the thing costs, what is still open, and the way to its card. */
export const ThingAside = memo(function AsideOfThing({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  return <Aside plan={plan} id={id} />;
});

const Aside = memo(function WhatFollows({ plan, id }: { plan: Plan; id: string }) {
  const figures = useFigures((state) => state.figures);
  const words = useCostWords(plan);
  const { t } = words;
  const { categories } = useMakeContent();
  const own = figures?.dependencies.find((each) => each.id === id);
  const thing = plan.dependencies.find((each) => each.id === id);
  const isEvent = categories.some(({ id: category, event }) => event && category === thing?.category);
  const number = figures && cardNumberOf(plan, figures, id);
  return (
    <div className={styles.aside}>
      <section>
        <h2>{isEvent ? t("things.aside.ifItHappens") : t("things.aside.without")}</h2>
        {own && <Cost plan={plan} own={own} words={words} />}
      </section>
      <section id={stillOpenId} tabIndex={-1}>
        <h2>{t("things.aside.open")}</h2>
        <StillOpen plan={plan} id={id} />
      </section>
      <section>
        <h2>{t("things.aside.card")}</h2>
        <p className={styles.small}>{t("things.aside.cardText")}</p>
        <ul className={styles.links}>
          <li>
            <a href={hrefTo("cardLines", { plan: plan.id, dependency: id })}>{t("things.aside.cardLink")}</a>
          </li>
          {number !== null && (
            <li>
              <a href={hrefTo("print", { plan: plan.id })}>{t("things.aside.cardNumber", { number })}</a>
            </li>
          )}
        </ul>
      </section>
    </div>
  );
});

interface CostProps {
  plan: Plan;
  own: DependencyFigures;
  words: CostWords;
}

function Cost({ plan, own, words }: CostProps) {
  const { t, formats } = words;
  const working = hrefTo("working", { plan: plan.id, dependency: own.id });
  const { words: amount, isAmount } = amountWords(plan, own, words);
  if (!isAmount)
    return (
      <>
        <p>{amount}</p>
        <p className={styles.small}>
          <a href={working}>{t("things.aside.sayWhatStops")}</a>
        </p>
      </>
    );
  const money = formats.money(own.openHour.likely);
  return (
    <>
      <p
        className={isNextToNothing(own.openHour.likely) ? styles.words : styles.number}
        data-testid="thing-cost"
      >
        {withPart(t("things.aside.amount", { about: amount }), money, <b>{money}</b>)}
      </p>
      <p className={styles.small}>
        {busiestWords(own, words)}
        {salesAreUnknown(plan) &&
          ` ${t("things.perThousand", { amount: formats.moneyAsTyped(unknownWeeklySales) })}`}
      </p>
      <p className={styles.small}>
        <a href={working}>{t("things.aside.working")}</a>
      </p>
    </>
  );
}

function busiestWords(own: DependencyFigures, { t, formats, hour }: CostWords): string {
  const span = busiestSpan(own);
  if (span === null) return "";
  return t("things.aside.busiest", {
    amount: formats.money(own.busiestHour.amount),
    day: formats.weekday(span.day),
    from: hour(span.from),
    to: hour(span.to),
  });
}

function StillOpen({ plan, id }: { plan: Plan; id: string }) {
  const { t } = useCostWords(plan);
  const today = useToday();
  const items = useMemo(() => {
    const thing = plan.dependencies.find((each) => each.id === id);
    if (thing === undefined) return [];
    const warnings = thingWarnings(plan, id, today);
    return openHere(plan, thing, { warnings, backupWarnings: warningsOfBackup(plan, id, today).length });
  }, [plan, id, today]);
  if (items.length === 0) return <p className={styles.small}>{t("things.aside.nothingOpen")}</p>;
  return (
    <ul className={styles.links}>
      {items.map((item) => (
        <li key={item.is}>
          <button type="button" className={styles.open} onClick={() => bringFocusTo(item)}>
            {itemWords(item, t)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function itemWords(item: OpenItem, t: CostWords["t"]): string {
  switch (item.is) {
    case "guesses":
      return t("things.open.guesses", { count: item.count });
    case "backup-warnings":
      return t("things.aside.backup", { count: item.count });
    case "no-backup":
      return t("things.aside.noBackup");
    case "nobody":
      return t("things.aside.nobody");
    case "account":
      return t("things.aside.account");
    default:
      return t(`things.open.${item.is}`);
  }
}

/** The row it stands in; the field itself where there is just one. */
function bringFocusTo({ is, part }: OpenItem): void {
  const row = document.getElementById(part);
  const field = is === "account" ? "thingAccount" : is === "nobody" ? "thingContact" : null;
  const target = field === null ? row : document.getElementById(field);
  target?.focus({ preventScroll: true });
  (field === null ? row : target?.parentElement)?.scrollIntoView({
    block: field === null ? "start" : "center",
  });
}
