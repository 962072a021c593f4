import type { Plan } from "#plan/plan.ts";
import { exampleStart, openDayHours } from "./example-start.ts";
import { ladderMeasure, rungLengths } from "./ladder.ts";
import { reachOf } from "./outage-course.ts";
import { outageLosses } from "./outage-losses.ts";
import { placesOf, stakesOf } from "./stakes.ts";

/** An amount as things are and with the plan's backups, likely reading. */
export interface TwoStates {
  unprepared: number;
  prepared: number;
}

/** What falls with some causes, and what that costs. */
export interface FirstDay {
  /** ids of the dependencies that are down without backups, in plan order */
  falls: string[];
  hour: TwoStates;
  /** one open day */
  day: TwoStates;
}

/**
 * What a failure of these dependencies and providers costs in its first hour and in one open day, from the example start:
 * those two rungs of the ladder. Cost model, § Ladder.
 */
export function firstDayOf(plan: Plan, stakes = stakesOf(plan)): (ids: readonly string[]) => FirstDay {
  const start = exampleStart(plan);
  const lengths = rungLengths(openDayHours(plan, start)).filter(
    ({ names }) => names.includes("one-hour") || names.includes("open-day"),
  );
  const ladder = ladderMeasure(stakes, start, lengths);
  const hourAt = lengths.findIndex(({ names }) => names.includes("one-hour"));
  const dayAt = lengths.findIndex(({ names }) => names.includes("open-day"));
  return (ids) => {
    const roots = placesOf(stakes, ids);
    const [unprepared = []] = outageLosses(stakes, { roots, prepared: false }, [ladder]);
    const [prepared = []] = outageLosses(stakes, { roots, prepared: true }, [ladder]);
    const at = (rung: number): TwoStates => ({
      unprepared: unprepared[rung]?.likely.total ?? 0,
      prepared: prepared[rung]?.likely.total ?? 0,
    });
    return {
      falls: reachOf(stakes.network, roots).map((place) => stakes.network.ids[place] ?? ""),
      hour: at(hourAt),
      day: at(dayAt),
    };
  };
}
