import { confirmed, guessPath } from "../guess.ts";
import { withChanges, withOrWithout, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/**
 * Says whether a thing runs on a provider of the catalogue or of the plan's own; either way the owner has said so, and
 * "we think" is over.
 */
export function tickUpstream(
  plan: Plan,
  { dependency, provider, ticked }: { dependency: string; provider: string; ticked: boolean },
): Plan {
  const dependencies = withPart(plan.dependencies, dependency, (thing) =>
    withChanges(thing, { upstreams: withOrWithout(thing.upstreams, provider, ticked) }),
  );
  const next = dependencies === plan.dependencies ? plan : { ...plan, dependencies };
  return confirmed(next, [guessPath.upstream(dependency, provider)]);
}
