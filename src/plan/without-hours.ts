import { stoppedShare } from "./plan-number.ts";
import type { Plan } from "./plan.ts";
import type { Stream } from "./stream.ts";
import { openingsOf } from "./week-hours.ts";

/** Sales that cannot be counted because their hours are blank. */
export interface WithoutHours {
  /** the streams a thing stops that sell something and have hours of their own, none of which is open */
  streams: Stream[];
  /** nothing else of what it stops can be counted either: there is no amount to show */
  isAll: boolean;
}

/** What keeps the cost of some dependencies being down from being worked out. Design, § 2 *What it costs*. */
export function withoutHours(plan: Plan, down: readonly string[]): WithoutHours {
  const dependencies = plan.dependencies.filter(({ id }) => down.includes(id));
  const stopped = plan.streams.filter(
    (stream) =>
      stream.weeklySales > 0 && dependencies.some((dependency) => stoppedShare(dependency, stream.id) > 0),
  );
  const streams = stopped.filter((stream) => neverSells(plan, stream));
  const costsOtherwise = dependencies.some(
    ({ stalledPeople, extraPerHour }) => stalledPeople > 0 || extraPerHour > 0,
  );
  return { streams, isAll: streams.length > 0 && streams.length === stopped.length && !costsOtherwise };
}

function neverSells({ business }: Plan, { hours }: Stream): boolean {
  if (hours === "always") return false;
  const openings = openingsOf(hours === "business" ? business.hours : hours);
  // a business with no opening at all counts as open all week
  if (openings.length === 0) return hours !== "business";
  return openings.every(({ opening }) => opening.busy === 0);
}

/** Whether the plan says when the business is open: without, every hour of the week counts as open. */
export function hasOpeningHours({ business }: Plan): boolean {
  return openingsOf(business.hours).length > 0;
}
