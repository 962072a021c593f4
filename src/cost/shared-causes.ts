import type { Rung, SharedCauseFigures } from "./figures.ts";
import type { Groundwork } from "./groundwork.ts";
import { ladderOf } from "./ladder.ts";
import { outageLosses } from "./outage-losses.ts";
import type { Stakes } from "./stakes.ts";

/**
 * Every provider with two or more dependencies in its reach and every dependency that a different one needs,
 * with who falls and its ladder; highest four-hour loss first, ties in the plan's order, providers before
 * dependencies. `ladders` are those of the dependencies, by place. Cost model, § What is shown *Shared causes*.
 */
export function sharedCauses(ground: Groundwork, ladders: readonly Rung[][]): SharedCauseFigures[] {
  const { plan, stakes } = ground;
  const { network } = stakes;
  const needed = new Set(plan.dependencies.flatMap(({ id, needs }) => needs.filter((need) => need !== id)));
  const places = [...network.ids.keys()];
  const providersFirst = [...places.slice(network.dependencies), ...places.slice(0, network.dependencies)];
  const causes = providersFirst.flatMap((place): SharedCauseFigures[] => {
    const id = network.ids[place] ?? "";
    const isDependency = place < network.dependencies;
    const isShared = isDependency ? needed.has(id) : (network.reach[place]?.length ?? 0) >= 2;
    if (!isShared) return [];
    const direct = new Set(network.fallsWith[place]?.map((other) => network.ids[other]));
    const falls = idsInReach(stakes, place).filter((other) => other !== id);
    return [
      {
        id,
        kind: isDependency ? "dependency" : "provider",
        falls,
        fallsDirectly: falls.filter((other) => direct.has(other)),
        ladder: (isDependency && ladders[place]) || ladderFrom(ground, place),
      },
    ];
  });
  return causes
    .map((cause) => ({ cause, fourHours: fourHourLoss(cause.ladder) }))
    .toSorted((one, other) => other.fourHours - one.fourHours)
    .map(({ cause }) => cause);
}

/** The ids of the dependencies that are down without backups when a place is gone, in plan order. */
export function idsInReach({ network }: Stakes, place: number): string[] {
  return (network.reach[place] ?? []).map((other) => network.ids[other] ?? "");
}

function ladderFrom({ stakes, ladder, lengths, epsilon }: Groundwork, place: number): Rung[] {
  const [unprepared = []] = outageLosses(stakes, { roots: [place], prepared: false }, [ladder]);
  const [prepared = []] = outageLosses(stakes, { roots: [place], prepared: true }, [ladder]);
  return ladderOf(lengths, unprepared, prepared, epsilon);
}

function fourHourLoss(ladder: readonly Rung[]): number {
  const amount = ladder.find(({ names }) => names.includes("four-hours"))?.unprepared.likely ?? 0;
  // twelve digits: causes that take the same things down tie, whatever order their sums were made in
  return Number(amount.toPrecision(12));
}
