import type { Triage } from "#content/triage.ts";
import type { Plan } from "#plan/plan.ts";

type TriageStep = Triage["steps"][number];

/** Where the way through the questions stands: at a question, at what to do about it, or past all of them. */
export type TriagePlace =
  | { is: "ask"; step: TriageStep; place: number; of: number }
  /** people first: no card, only what to do at once */
  | { is: "safety"; step: TriageStep }
  /** ids of the things it may be, the plan's own order; never none */
  | { is: "things"; step: TriageStep; things: string[] }
  | { is: "unknown" };

/**
 * "Not sure": yes or no, one at a time, people's safety first; only what this plan has is asked about. `answers` are
 * those given so far: taking the last one away is *Back*. Design, § 7 *Live* 2.
 */
export function triagePlace(
  { steps }: Pick<Triage, "steps">,
  { dependencies }: Pick<Plan, "dependencies">,
  answers: readonly boolean[],
): TriagePlace {
  const thingsOf = (step: TriageStep): string[] =>
    dependencies.filter(({ category }) => category === step.playbook).map(({ id }) => id);
  // the last question only leads on to what is done where nobody knows
  const asked = steps.slice(0, -1).filter((step) => step.playbook === null || thingsOf(step).length > 0);
  const yes = answers.indexOf(true);
  const step = asked[yes === -1 ? answers.length : yes];
  if (step === undefined) return { is: "unknown" };
  if (yes === -1) return { is: "ask", step, place: answers.length + 1, of: asked.length };
  return step.playbook === null ? { is: "safety", step } : { is: "things", step, things: thingsOf(step) };
}
