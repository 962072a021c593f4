import { useState } from "react";
import type { StreamWorking } from "#cost/open-hour-working.ts";
import { stoppedShare, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { StreamHours } from "./stream-hours.tsx";
import { sumMoney } from "./sum-money.ts";
import { SumRow, TermRow } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import { useAllSeen } from "./use-all-seen.ts";
import styles from "./working.module.css";

interface StreamTermsProps {
  plan: Plan;
  stream: Stream;
  root: string;
  /** ids of what is down while the root is, itself included */
  down: readonly string[];
  /** undefined where nothing of this stream stops */
  working: StreamWorking | undefined;
  openHours: number;
  words: CostWords;
}

/**
 * What of a stream stops, and what that comes to in an open hour. One of which nothing stops is folded away, unless
 * nobody has said yet what stops with the thing at all: then this is the question.
 */
export function StreamTerms({ working, ...props }: StreamTermsProps) {
  const { plan, stream, down, words } = props;
  const { t } = words;
  const stopping = plan.dependencies
    .filter((each) => down.includes(each.id) && stoppedShare(each, stream.id) > 0)
    .map(({ id }) => id);
  const stops = useAllSeen([props.root, ...stopping.filter((id) => id !== props.root)]);
  // as it was when the screen opened: what is being typed stays where it is
  const [isFolded] = useState(stopping.length === 0 && words.isWorkedOut(props.root));
  const terms = <Terms {...props} working={working} stops={stops} anyStops={stopping.length > 0} />;
  if (isFolded) {
    return <Disclosure summary={t("cost.working.nothingStops", { stream: stream.name })}>{terms}</Disclosure>;
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{stream.name}</h2>
      {terms}
    </section>
  );
}

/** The terms in the order of the sum; while nothing stops, how much does is the first question. */
function Terms({
  plan,
  stream,
  working,
  openHours,
  stops,
  anyStops,
  words,
}: StreamTermsProps & { stops: readonly string[]; anyStops: boolean }) {
  const { t, formats } = words;
  const [stopsLead] = useState(!anyStops);
  const shares = stops.map((dependency) => (
    <TermRow
      key={dependency}
      plan={plan}
      at={{ of: "effect", dependency, stream: stream.id }}
      words={words}
    />
  ));
  return (
    <div className={styles.terms}>
      {stopsLead && shares}
      {!salesAreUnknown(plan) && <TermRow plan={plan} at={numberOf(stream, "weeklySales")} words={words} />}
      <StreamHours plan={plan} stream={stream} words={words} />
      {working ? (
        <SumRow
          label={t("cost.working.inAnHour")}
          how={t("cost.working.inAnHourHow", { hours: formats.number(openHours) })}
          amount={sumMoney(working.sales, formats)}
        />
      ) : (
        anyStops && <p className={styles.help}>{t("cost.working.notCounted")}</p>
      )}
      {!stopsLead && shares}
      {working && (
        <>
          <Missed working={working} words={words} />
          <MarginLost plan={plan} stream={stream} working={working} words={words} />
          <CustomersLost plan={plan} stream={stream} working={working} words={words} />
        </>
      )}
    </div>
  );
}

function Missed({ working, words }: Pick<PartProps, "working" | "words">) {
  const { t, formats } = words;
  const share = formats.percent(Math.round(working.shareLost * 100) / 100);
  return (
    <>
      {working.stops.length > 1 && (
        <SumRow label={t("cost.working.together")} how={t("cost.working.togetherHow")} amount={share} />
      )}
      <SumRow
        label={t("cost.working.missed")}
        how={t("cost.working.missedHow", { sales: formats.money(working.sales), share })}
        amount={sumMoney(working.missedSales, formats)}
      />
    </>
  );
}

type PartProps = Pick<StreamTermsProps, "plan" | "stream" | "words"> & { working: StreamWorking };

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
