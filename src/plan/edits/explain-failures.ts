import type { Failed } from "../outage.ts";
import { earlierOf, withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/**
 * What several things that are down have in common is what failed: `cause` takes the place of those it explains, since
 * the first of them stopped. What is written in the log stays. Design, § 7 *Live* 5.
 */
export function explainFailures(
  plan: Plan,
  { id, cause, explains }: { id: string; cause: string; explains: readonly string[] },
): Plan {
  return withOutage(plan, id, (outage) => {
    const isExplained = ({ root, until }: Failed): boolean =>
      until === null && (root === cause || explains.includes(root));
    const [first, ...others] = outage.down.filter(isExplained);
    if (first === undefined || outage.endedAt !== null) return outage;
    const from = others.reduce((earliest, failed) => earlierOf(earliest, failed.from), first.from);
    const left = outage.down.filter((failed) => !isExplained(failed));
    return { ...outage, down: [{ root: cause, from, until: null }, ...left] };
  });
}
