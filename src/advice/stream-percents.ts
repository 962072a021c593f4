import type { Content } from "#content/content.ts";
import type { Plan } from "#plan/plan.ts";
import { weeklySalesOf } from "#plan/weekly-sales.ts";
import { businessTypeOf } from "./starter-content.ts";

/**
 * How the sales are shared out over the plan's streams, in its order: percentages that add up to 100. While
 * nothing is sold, the type's; where it knows none of the streams, the same for each.
 */
export function percentsOf(content: Pick<Content, "businessTypes">, plan: Plan): number[] {
  const sold = weeklySalesOf(plan);
  if (sold > 0) return plan.streams.map((stream) => (stream.weeklySales * 100) / sold);
  const type = businessTypeOf(content, plan);
  const typical = plan.streams.map(
    ({ id }) => type?.streams.find((stream) => stream.id === id)?.percent ?? 0,
  );
  const sum = typical.reduce((total, percent) => total + percent, 0);
  return typical.map((percent) => (sum > 0 ? (percent * 100) / sum : 100 / typical.length));
}
