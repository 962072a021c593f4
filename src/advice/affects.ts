import type { BusinessType } from "#content/business-type.ts";
import { networkOf } from "#cost/network.ts";
import type { Dependency, Effect } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/**
 * The guessed `affects` of the plan's things. The data says how much stops altogether with a thing, so its own
 * share is what is left when the things that fall with it are taken out: fewest dependents first,
 * own = 1 − (1 − S) ÷ Π(1 − own of everything it takes down), at least 0. What the owner gave stays and counts
 * among what is taken out. Starter, § affects.
 *
 *     the line stops 0.5 of counter sales, and takes down a card machine that stops 0.5 by itself //=> 0 of its own
 *     electricity stops 0.9, and takes down line, card machine (0.5) and till (0.4): 1 − 0.1 ÷ 0.3 //=> 0.667
 *
 * One list for each of the plan's things, in its order; a share that is nothing is left out.
 */
export function guessedAffects(
  plan: Plan,
  type: BusinessType,
  isGuess: (dependency: Dependency) => boolean,
): Effect[][] {
  const { dependencies, streams } = plan;
  const { reach } = networkOf(plan);
  const fewestFirst = dependencies
    .flatMap((dependency, place) => (isGuess(dependency) ? [place] : []))
    .toSorted((one, other) => (reach[one]?.length ?? 0) - (reach[other]?.length ?? 0));
  const firstOfCategory = new Set(firstPlaces(dependencies));
  const affects = dependencies.map((dependency): Effect[] => (isGuess(dependency) ? [] : dependency.affects));
  for (const { id: stream } of streams) {
    const stops = type.streams.find(({ id }) => id === stream)?.stops ?? {};
    const own = affects.map((effects) => ownShare(effects, stream));
    for (const place of fewestFirst) {
      const category = dependencies[place]?.category ?? "";
      const lost = firstOfCategory.has(place) ? (stops[category]?.lost ?? 0) : 0;
      const left = (reach[place] ?? []).reduce(
        (product, other) => (other === place ? product : product * (1 - (own[other] ?? 0))),
        1,
      );
      const share = left > 0 ? Math.max(0, Math.round((1 - (1 - lost) / left) * 1e6) / 1e6) : 0;
      own[place] = share;
      if (share > 0) affects[place]?.push({ stream, share });
    }
  }
  return affects;
}

/** The places of the first thing of each category: the data knows one of each, a second one stops nothing by itself. */
function firstPlaces(dependencies: readonly Dependency[]): number[] {
  const seen = new Set<string>();
  return dependencies.flatMap(({ category }, place) => {
    if (category === "" || seen.has(category)) return [];
    seen.add(category);
    return [place];
  });
}

/** What a thing stops of a stream by itself: several entries add up, at most 1 (cost model, § Terms). */
function ownShare(effects: readonly Effect[], stream: string): number {
  return Math.min(
    1,
    effects.reduce((sum, effect) => (effect.stream === stream ? sum + effect.share : sum), 0),
  );
}
