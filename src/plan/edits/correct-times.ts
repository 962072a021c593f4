import type { Failed, Outage } from "../outage.ts";
import { earlierOf, laterOf, withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/**
 * When a thing of an outage really stopped and was back: `place` counts in its list of what was down. The outage starts
 * with the first of them and ends with the last; no time is shorter than none.
 */
export function correctTimes(
  plan: Plan,
  { id, place, from, until }: { id: string; place: number; from: string; until: string | null },
): Plan {
  return withOutage(plan, id, (outage) => {
    const failed = outage.down[place];
    if (failed === undefined || (failed.from === from && failed.until === until)) return outage;
    const corrected = { ...failed, from, until: until && laterOf(from, until) };
    return withinItsFailures(outage, outage.down.with(place, corrected));
  });
}

/** When an outage of which nobody knew what it was really started. */
export function correctStart(plan: Plan, { id, from }: { id: string; from: string }): Plan {
  return withOutage(plan, id, (outage) =>
    outage.down.length > 0 || outage.startedAt === from
      ? outage
      : { ...outage, startedAt: from, endedAt: outage.endedAt && laterOf(from, outage.endedAt) },
  );
}

function withinItsFailures(outage: Outage, down: Failed[]): Outage {
  const startedAt = down.reduce(
    (first, { from }) => earlierOf(first, from),
    down[0]?.from ?? outage.startedAt,
  );
  const ends = down.flatMap(({ until }) => until ?? []);
  const endedAt = ends.length < down.length ? null : ends.reduce(laterOf, startedAt);
  return { ...outage, down, startedAt, endedAt };
}
