import { usePlan } from "#store/open-plan.ts";
import { memo, useState } from "react";
import { isGiven } from "#plan/given-number.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { TermRow } from "../number/term-row.tsx";
import { useCostWords, type CostWords } from "../use-cost-words.ts";
import styles from "./thing-parts.module.css";
import { thingIn } from "./use-thing.ts";

const wage: PlanNumber = { of: "business", field: "hourlyWage" };

/** How much of each stream stops with a thing, who must redo work, and what is spent while it is down. */
export const WhatStops = memo(function WhatStopsWithIt({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  return <Terms plan={plan} id={id} words={words} />;
});

interface TermsProps {
  plan: Plan;
  id: string;
  words: CostWords;
}

const Terms = memo(function TermsOfThing({ plan, id, words }: TermsProps) {
  const thing = thingIn(plan, id);
  // work to redo costs nothing until it is known what an hour of it costs; once asked, it stays while it is typed
  const lacksWage = thing !== undefined && thing.stalledPeople > 0 && !isGiven(plan, wage);
  const [asksWage, setAsksWage] = useState(lacksWage);
  if (lacksWage && !asksWage) setAsksWage(true);
  if (thing === undefined) return null;
  const numbers: PlanNumber[] = [
    ...plan.streams.map((stream): PlanNumber => ({ of: "effect", dependency: id, stream: stream.id })),
    { of: "dependency", dependency: id, field: "stalledPeople" },
    ...(asksWage ? [wage] : []),
    { of: "dependency", dependency: id, field: "extraPerHour" },
    { of: "dependency", dependency: id, field: "extraOnce" },
  ];
  return (
    <div className={styles.terms}>
      {plan.streams.length === 0 && (
        <p className={styles.help}>
          {words.t("things.stops.noStreams")}{" "}
          <a href={hrefTo("start", { plan: plan.id, page: "4" })}>{words.t("things.stops.sayStreams")}</a>
        </p>
      )}
      {numbers.map((at) => (
        <TermRow key={JSON.stringify(at)} plan={plan} at={at} words={words} />
      ))}
    </div>
  );
});
