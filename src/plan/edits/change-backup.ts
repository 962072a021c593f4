import type { Backup } from "../backup.ts";
import { confirmed, guessPath } from "../guess.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Changes a dependency's backup where it has one; what was a guess among the changes is the owner's own from then on. */
export function changeBackup(
  plan: Plan,
  { dependency, changes }: { dependency: string; changes: Partial<Backup> },
): Plan {
  const dependencies = withPart(plan.dependencies, dependency, (thing) => {
    const backup = thing.backup && withChanges(thing.backup, changes);
    return backup === thing.backup ? thing : { ...thing, backup };
  });
  const next = dependencies === plan.dependencies ? plan : { ...plan, dependencies };
  const paths = (["keeps", "readyAfterMinutes"] as const).filter((field) => field in changes);
  return confirmed(
    next,
    paths.map((field) => guessPath.backup(dependency, field)),
  );
}
