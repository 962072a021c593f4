import { useMemo } from "react";
import { changeSession, useSession } from "#store/session.ts";

/** The questions of a plan that were gone past in this tab without an answer. */
export interface PassedQuestions {
  passed: ReadonlySet<string>;
  pass: (question: string) => ReadonlySet<string>;
}

export function usePassedQuestions(plan: string): PassedQuestions {
  const all = useSession(({ passedQuestions }) => passedQuestions);
  return useMemo(() => {
    const prefix = `${plan}/`;
    const ofPlan = (ids: readonly string[]): ReadonlySet<string> =>
      new Set(ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
    return {
      passed: ofPlan(all),
      pass: (question) => {
        const passedQuestions = [...new Set([...all, prefix + question])];
        changeSession({ passedQuestions });
        return ofPlan(passedQuestions);
      },
    };
  }, [all, plan]);
}
