import { use } from "react";
import { loadSecondLanguage, type SecondLanguage } from "#document/second-language.ts";
import type { Plan } from "#plan/plan.ts";
import { useLanguage } from "#ui/words.tsx";

const loading = new Map<string, Promise<SecondLanguage | null>>();

/** The second language of the plan's messages with our words in it; waits for them the first time. */
export function useSecondLanguage(plan: Plan): SecondLanguage | null {
  const screen = useLanguage();
  const key = `${plan.language} ${plan.messageLanguage ?? ""} ${screen}`;
  return use(loading.get(key) ?? load(key, plan, screen));
}

function load(key: string, plan: Plan, screen: string): Promise<SecondLanguage | null> {
  const fresh = loadSecondLanguage(plan, screen);
  loading.set(key, fresh);
  // what could not be read is asked for again on the next page; at once, this one would wait for ever
  const forget = () => loading.delete(key);
  fresh.catch(() => addEventListener("hashchange", forget, { once: true, capture: true }));
  return fresh;
}
