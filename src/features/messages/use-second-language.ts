import { use } from "react";
import { loadSecondLanguage, type SecondLanguage } from "#document/second-language.ts";
import type { Plan } from "#plan/plan.ts";
import { useLanguage } from "#ui/words.tsx";

const loading = new Map<string, Promise<SecondLanguage | null>>();

/** The second language of the plan's messages with our words in it; waits for them the first time. */
export function useSecondLanguage(plan: Plan): SecondLanguage | null {
  const screen = useLanguage();
  const key = `${plan.language} ${plan.messageLanguage ?? ""} ${screen}`;
  const known = loading.get(key) ?? loadSecondLanguage(plan, screen);
  loading.set(key, known);
  known.catch(() => loading.delete(key)); // what could not be read is asked for again
  return use(known);
}
