import type { Dependency } from "../dependency.ts";
import { confirmed, guessPath, pointsSomewhere } from "../guess.ts";
import { fieldsOf, withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/**
 * Changes a dependency; what was a guess among the changes is the owner's own from then on, and so is what we thought
 * it runs on where that is taken out.
 */
export function changeDependency(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Dependency, "id">> },
): Plan {
  const dependencies = withPart(plan.dependencies, id, (dependency) => withChanges(dependency, changes));
  const next = dependencies === plan.dependencies ? plan : { ...plan, dependencies };
  const fields = fieldsOf<Dependency>(changes);
  const mayLose = fields.includes("upstreams") || fields.includes("backup");
  const gone = mayLose ? plan.guesses.filter((path) => !pointsSomewhere(next, path)) : [];
  return confirmed(next, [...fields.map((field) => guessPath.dependency(id, field)), ...gone]);
}
