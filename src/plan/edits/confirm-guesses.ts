import { confirmed } from "../guess.ts";
import type { Plan } from "../plan.ts";

/** "Looks right": these guesses are the owner's own values from now on. */
export function confirmGuesses(plan: Plan, { paths }: { paths: readonly string[] }): Plan {
  return confirmed(plan, paths);
}
