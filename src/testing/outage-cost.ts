import { clockFrom } from "#cost/clock.ts";
import { outageLosses, type ReadLoss } from "#cost/outage-losses.ts";
import { stakesOf } from "#cost/stakes.ts";
import type { Plan } from "#plan/plan.ts";

/** An outage in the words of docs/cost-model.md. */
export interface Outage {
  /** ids of the dependencies and providers that fail of themselves */
  roots: string[];
  /** minute of the week */
  start: number;
  hours: number;
  /** whether the plan's backups are used */
  backups: boolean;
}

/** What the cost room says one outage costs. */
export function outageCost(plan: Plan, { roots, start, hours, backups }: Outage): ReadLoss {
  const stakes = stakesOf(plan);
  const places = roots.map((id) => stakes.network.ids.indexOf(id)).filter((place) => place >= 0);
  const measure = { clock: clockFrom(stakes.calendar, start), minutes: [hours * 60] };
  const losses = outageLosses(stakes, { roots: places, prepared: backups }, [measure]);
  const cost = losses[0]?.[0];
  if (cost === undefined) throw new Error("an outage of one length has one cost");
  return cost;
}
