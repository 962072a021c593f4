import type { Plan } from "#plan/plan.ts";
import { clockFrom } from "./clock.ts";
import type { RungState } from "./figures.ts";
import { epsilonOf } from "./groundwork.ts";
import { outageLosses, withRange } from "./outage-losses.ts";
import { reachOf } from "./outage-course.ts";
import { placesOf, stakesOf } from "./stakes.ts";
import { minutesOf, type WeekMinute } from "./week.ts";

/** One outage: what failed of itself, when in the week it began, and for how long. Cost model, § Time. */
export interface OneOutage {
  /** ids of dependencies and providers; an id nothing in the plan names fails without a trace */
  roots: readonly string[];
  start: WeekMinute;
  hours: number;
}

/** What the plan says of one outage. */
export interface OutageCost {
  /** ids of the dependencies that are down without backups, roots included, in plan order */
  down: string[];
  /** what all streams together would have sold in that time */
  usualSales: number;
  unprepared: RungState;
  prepared: RungState;
}

/** What one outage costs, exact and unrounded, as things are and with the plan's backups. Cost model, § Loss. */
export function oneOutage(plan: Plan, outage: OneOutage, stakes = stakesOf(plan)): OutageCost {
  const { network, calendar, streams } = stakes;
  const roots = placesOf(stakes, outage.roots);
  const clock = clockFrom(calendar, outage.start);
  const minutes = minutesOf(outage.hours);
  const stateOf = (prepared: boolean): RungState => {
    const [[loss] = []] = outageLosses(stakes, { roots, prepared }, [{ clock, minutes: [minutes] }]);
    return loss ? withRange(loss, epsilonOf[plan.business.certainty]) : nothing;
  };
  const { sold } = clock(minutes);
  return {
    down: reachOf(network, roots).map((place) => network.ids[place] ?? ""),
    usualSales: streams.reduce((sum, { sales, pattern }) => sum + sales * (sold[pattern] ?? 0), 0),
    unprepared: stateOf(false),
    prepared: stateOf(true),
  };
}

const nothing: RungState = {
  low: 0,
  likely: 0,
  high: 0,
  loss: { missedSales: 0, lostMargin: 0, lostCustomers: 0, catchUp: 0, extra: 0, spoilage: 0, total: 0 },
};
