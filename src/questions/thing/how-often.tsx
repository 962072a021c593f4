import { usePlan } from "#store/open-plan.ts";
import { memo } from "react";
import type { Plan } from "#plan/plan.ts";
import { TermRow } from "../number/term-row.tsx";
import { useCostWords, type CostWords } from "../use-cost-words.ts";
import styles from "./thing-parts.module.css";
import { thingIn } from "./use-thing.ts";

/** How often a thing fails in a year, and for how long; blank gives no yearly figure. */
export const HowOften = memo(function HowOftenItFails({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  return <Terms plan={plan} id={id} words={words} />;
});

const Terms = memo(function TermsOfThing({ plan, id, words }: { plan: Plan; id: string; words: CostWords }) {
  if (thingIn(plan, id) === undefined) return null;
  return (
    <div className={styles.terms}>
      {(["outagesPerYear", "typicalHours"] as const).map((field) => (
        <TermRow key={field} plan={plan} at={{ of: "dependency", dependency: id, field }} words={words} />
      ))}
    </div>
  );
});
