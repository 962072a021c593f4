import { confirmed, guessPath } from "../guess.ts";
import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Takes a dependency's backup out of the plan, and the guesses about it. */
export function removeBackup(plan: Plan, { dependency }: { dependency: string }): Plan {
  const dependencies = withPart(plan.dependencies, dependency, (thing) =>
    thing.backup === null ? thing : { ...thing, backup: null },
  );
  const next = dependencies === plan.dependencies ? plan : { ...plan, dependencies };
  return confirmed(next, [
    guessPath.backup(dependency, "keeps"),
    guessPath.backup(dependency, "readyAfterMinutes"),
  ]);
}
