import { useMemo } from "react";
import type { ReadinessCheck } from "#content/readiness-check.ts";
import type { Plan } from "#plan/plan.ts";
import { readinessScore, type ReadinessScore } from "#readiness/readiness-score.ts";
import { contentHook } from "./content-hook.ts";

const useReadinessCheck = contentHook(["readinessCheck"]);

/** How ready the business is by the plan's answers, the words of its band, and the check they answer. */
export interface Readiness {
  check: ReadinessCheck;
  score: ReadinessScore;
  /** null while it is too early to say: nothing answered, or less than half */
  band: ReadinessCheck["bands"][number] | null;
}

/** Readiness of a plan, for any screen: "Readiness 54, getting there". The page waits for the check the first time. */
export function useReadiness({ answers }: Pick<Plan, "answers">): Readiness {
  const { readinessCheck: check } = useReadinessCheck();
  return useMemo(() => {
    const score = readinessScore(check, answers);
    return { check, score, band: check.bands.find(({ id }) => id === score.band) ?? null };
  }, [check, answers]);
}
