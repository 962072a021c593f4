import type { Backup } from "#plan/backup.ts";
import { confirmed, guessed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";

/** What the owner would do: something tried (on a day, "YYYY-MM-DD"), something not tried yet, or nothing. */
export type BackupAnswer =
  | { way: "tried"; backup: Backup; lastTested: string }
  | { way: "untried"; backup: Backup }
  | { way: "nothing" };

/**
 * Page 8: the backup of a thing, `suggestedBackup` as the owner left it. How much it keeps and when it is ready are
 * guesses, unless the owner has confirmed those of the backup that is there. Steps are advice and carry no mark.
 */
export function withBackup(plan: Plan, dependencyId: string, answer: BackupAnswer): Plan {
  const dependency = plan.dependencies.find(({ id }) => id === dependencyId);
  if (dependency === undefined) return plan;
  const numbers = ["keeps", "readyAfterMinutes"] as const;
  const marks = numbers.map((field) => guessPath.backup(dependencyId, field));
  if (answer.way === "nothing") return confirmed(withItsBackup(plan, dependencyId, null), marks);

  const before = dependency.backup;
  const own = numbers.filter(
    (field) => before !== null && !isGuess(plan, guessPath.backup(dependencyId, field)),
  );
  const backup: Backup = {
    ...answer.backup,
    ...(before !== null && own.includes("keeps") && { keeps: before.keeps }),
    ...(before !== null &&
      own.includes("readyAfterMinutes") && { readyAfterMinutes: before.readyAfterMinutes }),
    lastTested: answer.way === "tried" ? answer.lastTested : null,
  };
  const guesses = numbers.filter((field) => !own.includes(field) && (field !== "keeps" || backup.keeps > 0));
  return guessed(
    withItsBackup(plan, dependencyId, backup),
    guesses.map((field) => guessPath.backup(dependencyId, field)),
  );
}

function withItsBackup(plan: Plan, dependencyId: string, backup: Backup | null): Plan {
  return {
    ...plan,
    dependencies: plan.dependencies.map((other) =>
      other.id === dependencyId ? { ...other, backup } : other,
    ),
  };
}
