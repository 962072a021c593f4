import type { Dependency } from "../dependency.ts";
import { confirmed, guessPath } from "../guess.ts";
import { fieldsOf, withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Changes a dependency; what was a guess among the changes is the owner's own from then on. */
export function changeDependency(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Dependency, "id">> },
): Plan {
  const dependencies = withPart(plan.dependencies, id, (dependency) => withChanges(dependency, changes));
  const next = dependencies === plan.dependencies ? plan : { ...plan, dependencies };
  return confirmed(
    next,
    fieldsOf<Dependency>(changes).map((field) => guessPath.dependency(id, field)),
  );
}
