import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";

/** How often a thing has failed by the outages that were kept, and for how long. */
export interface HowOften {
  thing: string;
  /** outages of the thing itself that are over */
  count: number;
  /** whole months from the first of them until today, 12 at least: less is too short to tell a year by */
  months: number;
  /** times a year, to a tenth */
  aYear: number;
  /** hours each on average, to a tenth */
  hours: number;
}

const aMonth = (365.25 / 12) * 24 * 3_600_000;

/** The things that failed of themselves twice or more, in plan order. `today` is a moment, ISO. Cost model, n and h. */
export function howOften(plan: Pick<Plan, "dependencies" | "outages">, today: string): HowOften[] {
  const real = plan.outages.filter(({ practice, endedAt }) => !practice && endedAt !== null);
  return plan.dependencies.flatMap(({ id }): HowOften[] => {
    const own = real.filter(({ down }) => down.some(({ root }) => root === id));
    if (own.length < 2) return [];
    const first = Math.min(...own.map(({ startedAt }) => Date.parse(startedAt)));
    const months = Math.max(12, Math.round((Date.parse(today) - first) / aMonth));
    const hours = own.reduce((sum, outage) => sum + hoursOf(outage), 0) / own.length;
    return [
      {
        thing: id,
        count: own.length,
        months,
        aYear: toATenth((own.length / months) * 12),
        hours: toATenth(hours),
      },
    ];
  });
}

/** Hours an outage lasted; 0 where it has no end yet, or one before its start. */
export function hoursOf({ startedAt, endedAt }: Pick<Outage, "startedAt" | "endedAt">): number {
  if (endedAt === null) return 0;
  return Math.max(0, (Date.parse(endedAt) - Date.parse(startedAt)) / 3_600_000);
}

function toATenth(value: number): number {
  return Math.round(value * 10) / 10;
}
