import { usePlan } from "#store/open-plan.ts";
import { TermRow } from "../number/term-row.tsx";
import { useCostWords } from "../use-cost-words.ts";
import styles from "./thing-parts.module.css";
import { useThing } from "./use-thing.ts";

/** How often a thing fails in a year, and for how long; blank gives no yearly figure. */
export function HowOften({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  if (useThing(id) === undefined) return null;
  return (
    <div className={styles.terms}>
      {(["outagesPerYear", "typicalHours"] as const).map((field) => (
        <TermRow key={field} plan={plan} at={{ of: "dependency", dependency: id, field }} words={words} />
      ))}
    </div>
  );
}
