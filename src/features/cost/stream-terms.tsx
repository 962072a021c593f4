import type { StreamWorking } from "#cost/open-hour-working.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { StreamHours } from "./stream-hours.tsx";
import { sumMoney } from "./sum-money.ts";
import { SumRow, TermRow } from "./term-row.tsx";
import type { CostWords } from "./use-cost-words.ts";
import styles from "./working.module.css";

interface StreamTermsProps {
  plan: Plan;
  stream: Stream;
  root: string;
  /** undefined where nothing of this stream stops */
  working: StreamWorking | undefined;
  openHours: number;
  words: CostWords;
}

/** What of a stream stops, and what that comes to in an open hour. */
export function StreamTerms({ plan, stream, root, working, openHours, words }: StreamTermsProps) {
  const { t } = words;
  if (working === undefined) {
    return (
      <Disclosure summary={t("cost.working.nothingStops", { stream: stream.name })}>
        <div className={styles.terms}>
          <TermRow plan={plan} at={{ of: "effect", dependency: root, stream: stream.id }} words={words} />
          <StreamHours plan={plan} stream={stream} words={words} />
        </div>
      </Disclosure>
    );
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{stream.name}</h2>
      <div className={styles.terms}>
        <SoldAndStopped
          plan={plan}
          stream={stream}
          root={root}
          working={working}
          openHours={openHours}
          words={words}
        />
        <MarginLost plan={plan} stream={stream} working={working} words={words} />
        <CustomersLost plan={plan} stream={stream} working={working} words={words} />
      </div>
    </section>
  );
}

type PartProps = Omit<StreamTermsProps, "working" | "root" | "openHours"> & { working: StreamWorking };

function SoldAndStopped({
  plan,
  stream,
  root,
  working,
  openHours,
  words,
}: PartProps & Pick<StreamTermsProps, "root" | "openHours">) {
  const { t, formats } = words;
  const stops = working.stops.some(({ dependency }) => dependency === root)
    ? working.stops
    : [{ dependency: root, share: 0 }, ...working.stops];
  return (
    <>
      {!salesAreUnknown(plan) && <TermRow plan={plan} at={numberOf(stream, "weeklySales")} words={words} />}
      <StreamHours plan={plan} stream={stream} words={words} />
      <SumRow
        label={t("cost.working.inAnHour")}
        how={t("cost.working.inAnHourHow", { hours: formats.number(openHours) })}
        amount={sumMoney(working.sales, formats)}
      />
      {stops.map(({ dependency }) => (
        <TermRow
          key={dependency}
          plan={plan}
          at={{ of: "effect", dependency, stream: stream.id }}
          words={words}
        />
      ))}
      {working.stops.length > 1 && (
        <SumRow
          label={t("cost.working.together")}
          how={t("cost.working.togetherHow")}
          amount={formats.percent(Math.round(working.shareLost * 100) / 100)}
        />
      )}
      <SumRow
        label={t("cost.working.missed")}
        how={t("cost.working.missedHow", {
          sales: formats.money(working.sales),
          share: formats.percent(Math.round(working.shareLost * 100) / 100),
        })}
        amount={sumMoney(working.missedSales, formats)}
      />
    </>
  );
}

function MarginLost({ plan, stream, working, words }: PartProps) {
  const { t, formats } = words;
  return (
    <>
      <TermRow plan={plan} at={numberOf(stream, "margin")} words={words} />
      <TermRow plan={plan} at={numberOf(stream, "comesBack")} words={words} />
      <SumRow
        label={t("cost.working.margin")}
        how={t("cost.working.marginHow", {
          missed: formats.money(working.missedSales),
          margin: formats.percent(stream.margin),
          gone: formats.percent(1 - stream.comesBack),
        })}
        amount={sumMoney(working.lostMargin, formats)}
      />
    </>
  );
}

function CustomersLost({ plan, stream, working, words }: PartProps) {
  const { t, formats } = words;
  return (
    <>
      <TermRow plan={plan} at={numberOf(stream, "customersPerWeek")} words={words} />
      <TermRow plan={plan} at={numberOf(stream, "leaveForGood")} words={words} />
      <TermRow plan={plan} at={numberOf(stream, "customerValue")} words={words} />
      <SumRow
        label={t("cost.working.customers")}
        how={
          working.lostCustomers > 0
            ? t("cost.working.customersHow", {
                missed: formats.money(working.missedSales),
                sales: formats.money(stream.weeklySales),
                customers: formats.number(stream.customersPerWeek),
                leave: formats.percent(stream.leaveForGood),
                value: formats.money(stream.customerValue),
              })
            : t("cost.working.noCustomers")
        }
        amount={sumMoney(working.lostCustomers, formats)}
      />
    </>
  );
}

function numberOf(stream: Stream, field: Extract<PlanNumber, { of: "stream" }>["field"]): PlanNumber {
  return { of: "stream", stream: stream.id, field };
}
