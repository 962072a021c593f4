import type { Plan } from "#plan/plan.ts";
import { clockFrom } from "./clock.ts";
import type { Loss } from "./figures.ts";
import { withoutOneOffs } from "./groundwork.ts";
import { outageLosses } from "./outage-losses.ts";
import { stakesOf } from "./stakes.ts";
import type { WeekMinute } from "./week.ts";

/**
 * One hour without a dependency from a minute of the week, by part: no backups, likely reading, extras once and
 * spoilage left out. Its total is `DependencyFigures.hourByHour` at that hour; null for an id that is no dependency.
 */
export function hourLoss(plan: Plan, id: string, start: WeekMinute): Loss | null {
  const stakes = withoutOneOffs(stakesOf(plan));
  const place = stakes.network.ids.indexOf(id);
  if (place < 0 || place >= stakes.network.dependencies) return null;
  const hour = { clock: clockFrom(stakes.calendar, start), minutes: [60] };
  return outageLosses(stakes, { roots: [place], prepared: false }, [hour])[0]?.[0]?.likely ?? null;
}
