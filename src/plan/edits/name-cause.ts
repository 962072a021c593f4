import { confirmed, guessPath } from "../guess.ts";
import { withOrWithout, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Provider } from "../provider.ts";
import { withSoundReferences } from "../references.ts";
import { removeCause } from "./remove-cause.ts";

/** A cause of the owner's own, and the ids of the things that hang on it. */
export interface NamedCause extends Pick<Provider, "id" | "name" | "kind"> {
  things: readonly string[];
}

/**
 * Has exactly these things hang on a cause of the owner's own, by this name; a new one is added, and one on which
 * nothing hangs is removed. The id of a thing is no cause's: then nothing changes. Plan file, § providers.
 */
export function nameCause(plan: Plan, { id, name, kind, things }: NamedCause): Plan {
  if (plan.dependencies.some((thing) => thing.id === id)) return plan;
  const chosen = new Set(things);
  if (!plan.dependencies.some((thing) => chosen.has(thing.id))) return removeCause(plan, { id });

  const isKnown = plan.providers.some((provider) => provider.id === id);
  const next: Plan = {
    ...plan,
    providers: isKnown
      ? withPart(plan.providers, id, (provider) => ({ ...provider, name, kind }))
      : [...plan.providers, { id, name, kind }],
    dependencies: plan.dependencies.map((thing) => {
      const hangs = thing.upstreams.includes(id) || thing.needs.includes(id);
      if (hangs === chosen.has(thing.id)) return thing;
      return hangs
        ? {
            ...thing,
            upstreams: withOrWithout(thing.upstreams, id, false),
            needs: withOrWithout(thing.needs, id, false),
          }
        : { ...thing, upstreams: [...thing.upstreams, id] };
    }),
  };
  return confirmed(
    withSoundReferences(next).plan,
    [...chosen].map((thing) => guessPath.upstream(thing, id)),
  );
}
