import { savedByBackups } from "./backup-savings.ts";
import { clockFrom } from "./clock.ts";
import type { DependencyFigures, Loss, YearlyCost } from "./figures.ts";
import type { Groundwork } from "./groundwork.ts";
import { costOfHours } from "./hour-of-week.ts";
import { ladderOf } from "./ladder.ts";
import { outageLosses, withRange, type Measure, type ReadLoss } from "./outage-losses.ts";
import { idsInReach } from "./shared-causes.ts";
import { struckBy, type Struck } from "./struck.ts";
import { minutesOf } from "./week.ts";

/** The figures of one dependency, and what each backup saves in the outages of its year, by the backup's place. */
export interface CausedFigures {
  figures: Omit<DependencyFigures, "backupPays">;
  savedAYear: ReadonlyMap<number, number>;
}

/** All figures of the dependency at a place. Cost model, § What is shown. */
export function dependencyFigures(ground: Groundwork, place: number): CausedFigures {
  const { plan, stakes, epsilon } = ground;
  const { id = "", outagesPerYear = null, typicalHours = null } = plan.dependencies[place] ?? {};
  const isYearly = outagesPerYear !== null && typicalHours !== null;
  const year: Measure = { clock: ground.average, minutes: isYearly ? [minutesOf(typicalHours)] : [] };
  const struck = struckBy(stakes, [place]);
  const lossesOf = (prepared: boolean): ReadLoss[][] =>
    outageLosses(stakes, { roots: [place], prepared }, [ground.ladder, year], struck);
  const [unprepared, prepared] = [lossesOf(false), lossesOf(true)];
  const figures = {
    id,
    ...hourlyFigures(ground, place, struck),
    ladder: ladderOf(ground.lengths, unprepared[0] ?? [], prepared[0] ?? [], epsilon),
    yearly: isYearly ? yearlyCost(outagesPerYear, typicalHours, unprepared, prepared) : null,
    takesDown: idsInReach(stakes, place).filter((other) => other !== id),
  };
  const { yearly } = figures;
  const saved =
    yearly && yearly.times > 0 ? savedByBackups(stakes, place, year, struck) : new Map<number, number>();
  return {
    figures,
    savedAYear: new Map([...saved].map(([backup, amount]) => [backup, amount * (yearly?.times ?? 0)])),
  };
}

type HourlyFigures = Pick<DependencyFigures, "openHour" | "openHourLoss" | "busiestHour" | "hourByHour">;

function hourlyFigures(
  { stakes, hourlyStakes, epsilon, openHours, ...ground }: Groundwork,
  place: number,
  struck: Struck,
): HourlyFigures {
  const costs = costOfHours(stakes, struck, ground.dearestHours);
  const dearest = costs.reduce((best, cost, at) => (cost > (costs[best] ?? 0) ? at : best), 0);
  const start = ground.dearestHours.starts[dearest] ?? 0;
  const fromDearest: Measure = { clock: clockFrom(stakes.calendar, start), minutes: [60] };
  const [[openWeek] = [], [dearestHour] = []] = outageLosses(
    hourlyStakes,
    { roots: [place], prepared: false },
    [ground.openWeek, fromDearest],
    struck,
  );
  const { low, likely, high } = withRange(openWeek ?? nothing, epsilon);
  return {
    openHour: { low: low / openHours, likely: likely / openHours, high: high / openHours },
    openHourLoss: perHour((openWeek ?? nothing).likely, openHours),
    busiestHour: { amount: costs[dearest] ?? 0, start, loss: (dearestHour ?? nothing).likely },
    hourByHour: [...costOfHours(stakes, struck, ground.fullHours)],
  };
}

function yearlyCost(
  times: number,
  hours: number,
  unprepared: ReadLoss[][],
  prepared: ReadLoss[][],
): YearlyCost {
  const yearIn = (losses: ReadLoss[][]): number => times * (losses[1]?.[0]?.likely.total ?? 0);
  return { times, hours, unprepared: yearIn(unprepared), prepared: yearIn(prepared) };
}

const noLoss: Loss = {
  missedSales: 0,
  lostMargin: 0,
  lostCustomers: 0,
  catchUp: 0,
  extra: 0,
  spoilage: 0,
  total: 0,
};
const nothing: ReadLoss = { likely: noLoss, lowTotal: 0, highTotal: 0 };

function perHour(loss: Loss, hours: number): Loss {
  return {
    missedSales: loss.missedSales / hours,
    lostMargin: loss.lostMargin / hours,
    lostCustomers: loss.lostCustomers / hours,
    catchUp: loss.catchUp / hours,
    extra: loss.extra / hours,
    spoilage: loss.spoilage / hours,
    total: loss.total / hours,
  };
}
