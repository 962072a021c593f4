import type { BusinessType } from "#content/business-type.ts";
import type { Plan } from "#plan/plan.ts";
import type { StarterContent } from "./starter-content.ts";

/** A type chosen on page 1, and the one before. */
export interface ChangeOfType {
  content: StarterContent;
  /** the type the plan's guesses come from; undefined on the first visit of page 1 */
  before: BusinessType | undefined;
  type: BusinessType;
}

/** The plan without the guesses about parts that go: their ids may come again. */
export function withoutGuessesAbout(
  plan: Plan,
  list: "streams" | "dependencies",
  gone: readonly { id: string }[],
): Plan {
  const starts = gone.map(({ id }) => `${list}.${id}.`);
  return { ...plan, guesses: plan.guesses.filter((path) => !starts.some((start) => path.startsWith(start))) };
}
