import type { Plan } from "#plan/plan.ts";
import { clockFrom } from "./clock.ts";
import { followFailures, type Failing } from "./failures-course.ts";
import type { RungState } from "./figures.ts";
import { epsilonOf } from "./groundwork.ts";
import { lossesAlong, withRange } from "./outage-losses.ts";
import { stakesOf, type Stakes } from "./stakes.ts";
import { struckBy } from "./struck.ts";
import { minutesOf, type WeekMinute } from "./week.ts";

/** One outage: what failed of itself, when in the week it began, and for how long. Cost model, § Time. */
export interface OneOutage {
  /** ids of dependencies and providers; an id nothing in the plan names fails without a trace */
  roots: readonly string[];
  start: WeekMinute;
  hours: number;
}

/** An outage in which things failed and came back one after the other. */
export interface OutageOfFailures {
  /** in minutes from the start; null while it is not back */
  failures: readonly { root: string; from: number; until: number | null }[];
  start: WeekMinute;
  minutes: number;
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
export function oneOutage(
  plan: Plan,
  { roots, start, hours }: OneOutage,
  stakes = stakesOf(plan),
): OutageCost {
  const failures = roots.map((root) => ({ root, from: 0, until: null }));
  return costOfFailures(plan, { failures, start, minutes: minutesOf(hours) }, stakes);
}

/** The same of an outage in which not everything failed and came back at once. Cost model, § What is down. */
export function costOfFailures(
  plan: Plan,
  { failures, start, minutes }: OutageOfFailures,
  stakes = stakesOf(plan),
): OutageCost {
  const { network, calendar, streams } = stakes;
  const failing = failures.flatMap((failure) => failingOf(stakes, failure));
  const struck = struckBy(
    stakes,
    failing.map(({ place }) => place),
  );
  const clock = clockFrom(calendar, start);
  const stateOf = (prepared: boolean): RungState => {
    const [[loss] = []] = lossesAlong(stakes, struck, [{ clock, minutes: [minutes] }], (longest, show) =>
      followFailures(network, { failures: failing, prepared }, longest, show),
    );
    return loss ? withRange(loss, epsilonOf[plan.business.certainty]) : nothing;
  };
  const { sold } = clock(minutes);
  return {
    down: struck.places.map((place) => network.ids[place] ?? ""),
    usualSales: streams.reduce((sum, { sales, pattern }) => sum + sales * (sold[pattern] ?? 0), 0),
    unprepared: stateOf(false),
    prepared: stateOf(true),
  };
}

function failingOf(
  { network }: Stakes,
  { root, from, until }: OutageOfFailures["failures"][number],
): Failing[] {
  const place = network.ids.indexOf(root);
  return place < 0 || until === from ? [] : [{ place, from, until: until ?? Infinity }];
}

const nothing: RungState = {
  low: 0,
  likely: 0,
  high: 0,
  loss: { missedSales: 0, lostMargin: 0, lostCustomers: 0, catchUp: 0, extra: 0, spoilage: 0, total: 0 },
};
