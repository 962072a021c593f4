import type { Certainty } from "#plan/business.ts";
import type { Plan } from "#plan/plan.ts";
import { averageClock, type Clock } from "./clock.ts";
import { exampleStart, openDayHours } from "./example-start.ts";
import type { DependencyFigures, Figures, Loss, Rung, SharedCauseFigures, YearlyCost } from "./figures.ts";
import { costOfHours, dearestHourTable, fullHourTable, type HourTable } from "./hour-of-week.ts";
import { ladderMeasure, ladderOf, rungLengths, type RungLength } from "./ladder.ts";
import { savedByBackups } from "./backup-savings.ts";
import { outageLosses, withRange, type Measure } from "./outage-losses.ts";
import { integralOver } from "./rate.ts";
import { stakesOf, type Stakes } from "./stakes.ts";
import { minutesAWeek } from "./week.ts";

/** How much the range is widened by how sure the owner is of the sales. Cost model, § Range. */
export const epsilonOf: Record<Certainty, number> = { books: 0.1, rough: 0.3, guess: 0.5 };

/** All figures of a plan, exact and unrounded. Cost model, § What is shown. */
export function figuresOf(plan: Plan): Figures {
  const stakes = stakesOf(plan);
  const start = exampleStart(plan);
  const openDay = openDayHours(plan, start);
  const lengths = rungLengths(openDay);
  const epsilon = epsilonOf[plan.business.certainty];
  const sums: Sums = {
    plan,
    stakes,
    epsilon,
    lengths,
    ladder: ladderMeasure(stakes, start, lengths),
    average: averageClock(stakes.calendar),
    openHours: stakes.calendar.open.total / 60,
    dearestHours: dearestHourTable(stakes),
    fullHours: fullHourTable(stakes),
    withoutOneOffs: withoutOneOffs(stakes),
    backupsPay: new Float64Array(plan.dependencies.length),
  };
  const dependencies = plan.dependencies.map((_, place) => dependencyFigures(sums, place));
  const figures = dependencies.map((own, place) => ({
    ...own,
    backupPays: plan.dependencies[place]?.backup ? (sums.backupsPay[place] ?? 0) : null,
  }));
  return {
    start,
    openDayHours: openDay,
    openHours: sums.openHours,
    epsilon,
    dependencies: figures,
    sharedCauses: sharedCauses(sums, figures),
  };
}

interface Sums {
  plan: Plan;
  stakes: Stakes;
  epsilon: number;
  lengths: readonly RungLength[];
  ladder: Measure;
  average: Clock;
  openHours: number;
  dearestHours: HourTable;
  fullHours: HourTable;
  withoutOneOffs: Stakes;
  /** what each backup saves a year, added up as the dependencies are gone through */
  backupsPay: Float64Array;
}

function dependencyFigures(sums: Sums, place: number): DependencyFigures {
  const { plan, stakes, epsilon, openHours } = sums;
  const { id = "", outagesPerYear = null, typicalHours = null } = plan.dependencies[place] ?? {};
  const isYearly = outagesPerYear !== null && typicalHours !== null;
  const year: Measure = { clock: sums.average, minutes: isYearly ? [typicalHours * 60] : [] };
  const roots = [place];
  const unprepared = outageLosses(stakes, { roots, prepared: false }, [sums.ladder, year]);
  const prepared = outageLosses(stakes, { roots, prepared: true }, [sums.ladder, year]);
  const [ladderUnprepared = [], yearUnprepared = []] = unprepared.losses;
  const [ladderPrepared = [], yearPrepared = []] = prepared.losses;
  const yearly: YearlyCost | null = isYearly
    ? {
        times: outagesPerYear,
        hours: typicalHours,
        unprepared: outagesPerYear * (yearUnprepared[0]?.likely.total ?? 0),
        prepared: outagesPerYear * (yearPrepared[0]?.likely.total ?? 0),
      }
    : null;
  if (yearly && yearly.times > 0) {
    const saved = savedByBackups(stakes, place, year, prepared);
    for (const [backup, amount] of saved)
      sums.backupsPay[backup] = (sums.backupsPay[backup] ?? 0) + yearly.times * amount;
  }

  const costs = costOfHours(stakes, place, sums.dearestHours);
  const dearest = costs.reduce((best, cost, at) => (cost > (costs[best] ?? 0) ? at : best), 0);
  const [[openWeek] = []] = outageLosses(sums.withoutOneOffs, { roots, prepared: false }, [
    openWeekMeasure(stakes),
  ]).losses;
  const openHour = openWeek && withRange(openWeek, epsilon);
  return {
    id,
    openHour: {
      low: (openHour?.low ?? 0) / openHours,
      likely: (openHour?.likely ?? 0) / openHours,
      high: (openHour?.high ?? 0) / openHours,
    },
    openHourLoss: perHour(openHour?.loss, openHours),
    busiestHour: { amount: costs[dearest] ?? 0, start: sums.dearestHours.starts[dearest] ?? 0 },
    hourByHour: [...costOfHours(stakes, place, sums.fullHours)],
    ladder: ladderOf(sums.lengths, ladderUnprepared, ladderPrepared, epsilon),
    yearly,
    backupPays: null,
    takesDown: fallsWith(stakes, place).filter((other) => other !== id),
  };
}

function sharedCauses(sums: Sums, dependencies: readonly DependencyFigures[]): SharedCauseFigures[] {
  const { plan, stakes, epsilon, lengths } = sums;
  const { network } = stakes;
  const causes: { cause: SharedCauseFigures; fourHours: number }[] = [];
  function add(place: number, kind: SharedCauseFigures["kind"], ladder: Rung[], fourHours: number): void {
    const id = network.ids[place] ?? "";
    const direct = new Set(network.fallsWith[place]?.map((other) => network.ids[other]));
    const falls = fallsWith(stakes, place).filter((other) => other !== id);
    causes.push({
      cause: { id, kind, falls, fallsDirectly: falls.filter((other) => direct.has(other)), ladder },
      fourHours,
    });
  }
  for (const [place, id] of network.ids.entries()) {
    const falls = fallsWith(stakes, place);
    if (place < network.dependencies) {
      const isNeededByAnother = plan.dependencies.some(
        (other) => other.id !== id && other.needs.includes(id),
      );
      const ladder = dependencies[place]?.ladder ?? [];
      if (isNeededByAnother) add(place, "dependency", ladder, fourHourLoss(ladder));
    } else if (falls.length >= 2) {
      const [unprepared = []] = outageLosses(stakes, { roots: [place], prepared: false }, [
        sums.ladder,
      ]).losses;
      const [prepared = []] = outageLosses(stakes, { roots: [place], prepared: true }, [sums.ladder]).losses;
      const ladder = ladderOf(lengths, unprepared, prepared, epsilon);
      add(place, "provider", ladder, fourHourLoss(ladder));
    }
  }
  return causes.toSorted((one, other) => other.fourHours - one.fourHours).map(({ cause }) => cause);
}

function fourHourLoss(ladder: readonly Rung[]): number {
  const amount = ladder.find(({ names }) => names.includes("four-hours"))?.unprepared.likely ?? 0;
  // twelve digits: two causes that take the same things down tie, whatever order their sums were made in
  return Number(amount.toPrecision(12));
}

/** The ids of the dependencies that are down without backups when a place is gone, in plan order. */
function fallsWith({ network }: Stakes, place: number): string[] {
  return (network.reach[place] ?? []).map((other) => network.ids[other] ?? "");
}

/** One outage over exactly the week's open hours, and nothing else. Cost model, § Cost per open hour. */
function openWeekMeasure({ calendar }: Stakes): Measure {
  const { open, patterns } = calendar;
  const openMinutes = open.total;
  const soldWhileOpen = Float64Array.from(patterns, (pattern) => {
    let sold = 0;
    open.boundaries.forEach((from, index) => {
      const to = open.boundaries[index + 1] ?? minutesAWeek;
      if (open.values[index] === 1) sold += integralOver(pattern, from, to);
    });
    return pattern.total > 0 ? sold / pattern.total : 0;
  });
  return {
    clock: (minute) => ({
      sold: soldWhileOpen.map((sold) => (sold * minute) / openMinutes),
      openHours: minute / 60,
    }),
    minutes: [openMinutes],
  };
}

function withoutOneOffs(stakes: Stakes): Stakes {
  return {
    ...stakes,
    dependencies: stakes.dependencies.map((own) => ({ ...own, extraOnce: 0, spoilage: [] })),
  };
}

function perHour(loss: Loss | undefined, hours: number): Loss {
  const share = (amount: number | undefined): number => (amount ?? 0) / hours;
  return {
    missedSales: share(loss?.missedSales),
    lostMargin: share(loss?.lostMargin),
    lostCustomers: share(loss?.lostCustomers),
    catchUp: share(loss?.catchUp),
    extra: share(loss?.extra),
    spoilage: share(loss?.spoilage),
    total: share(loss?.total),
  };
}
