import { changeDependency } from "#plan/edits/change-dependency.ts";
import { guessed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import { businessTypeOf, type StarterContent } from "./starter-content.ts";
import { thingGuessPaths } from "./typical-thing.ts";

/**
 * Says what kind of thing one is ("" for none of ours). What nobody has answered about it becomes the starter's guess
 * for that kind; what the owner said stays. Starter, § A thing.
 */
export function withCategory(
  content: StarterContent,
  plan: Plan,
  { id, category }: { id: string; category: string },
): Plan {
  const changed = changeDependency(plan, { id, changes: { category } });
  const thing = changed.dependencies.find((each) => each.id === id);
  if (changed === plan || thing === undefined || category === "") return changed;
  const answered = new Set([
    ...(thing.tolerableMinutes === null ? [] : [guessPath.dependency(id, "tolerableMinutes")]),
    ...(thing.needs.length === 0 ? [] : [guessPath.dependency(id, "needs")]),
    ...(thing.affects.length === 0 ? [] : [guessPath.dependency(id, "affects")]),
  ]);
  const open = thingGuessPaths(businessTypeOf(content, plan), thing).filter((path) => !answered.has(path));
  return withGuessesWorkedOut(content, guessed(changed, open));
}
