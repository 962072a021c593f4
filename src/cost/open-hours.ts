import { withoutOneOffs } from "./groundwork.ts";
import { openWeekMeasure } from "./open-week.ts";
import { outageLosses } from "./outage-losses.ts";
import type { Stakes } from "./stakes.ts";

/**
 * The likely cost of an open hour of each dependency, in plan order: `openHour.likely` of its figures, where the rest of
 * them is not wanted. Cost model, § What is shown *Cost per open hour*.
 */
export function openHours(stakes: Stakes): number[] {
  const hourly = withoutOneOffs(stakes);
  const week = openWeekMeasure(hourly);
  const hours = stakes.calendar.open.total / 60;
  return hourly.dependencies.map((_, place) => {
    const [[loss] = []] = outageLosses(hourly, { roots: [place], prepared: false }, [week]);
    return (loss?.likely.total ?? 0) / hours;
  });
}
