import type {
  DependencyFigures,
  Estimate,
  Figures,
  Loss,
  Rung,
  RungName,
  RungState,
  SharedCauseFigures,
  YearlyCost,
} from "#cost/figures.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import type { Outage } from "./outage-cost.ts";
import {
  ascending,
  averageWeek,
  calendar,
  openDayHours,
  openHours,
  openIntervals,
  startOfTheLadder,
  type Clock,
} from "./week-by-the-page.ts";

// The naive reference of docs/cost-model.md, written from the page and from nothing else: everything is worked out
// anew at every moment of every outage. It is far too slow to ship and plain enough to be checked by eye; the cost
// room has to agree with it on any plan.

const week = 7 * 1440;

/** How several failures overlap: three readings of one outage. */
export type Reading = "low" | "likely" | "high";

/** One outage in one reading. */
interface ReadOutage extends Outage {
  reading: Reading;
  /** "F and spoilage left out" */
  ongoingOnly?: boolean;
}

// What is down

/** What is down at a moment, and whose backup runs then. */
interface Moment {
  down: Dependency[];
  running: Set<string>;
}

/**
 * "A provider is *gone* when it is a root. A dependency is *gone* when it is down and its backup does not *carry*
 * it. A running backup marked `restores` carries its dependency." "An id in `needs` or `upstreams` that is not a
 * dependency is a provider, known to the catalogue or not."
 */
function isGone(plan: Plan, id: string, roots: string[], down: Dependency[], running: Set<string>): boolean {
  if (!plan.dependencies.some((dependency) => dependency.id === id)) return roots.includes(id);
  const dependency = down.find((each) => each.id === id);
  return dependency !== undefined && !isCarried(dependency, running);
}

function isCarried(dependency: Dependency, running: Set<string>): boolean {
  return running.has(dependency.id) && dependency.backup?.restores === true;
}

/**
 * "Given which backups run, the down set D(t) is the smallest that holds every root, every dependency with a
 * *gone* id in its `needs`, and every one with a root provider in its `upstreams`." "A dependency's id in
 * `upstreams` is dropped."
 */
function downSet(plan: Plan, roots: string[], running: Set<string>): Dependency[] {
  const isProvider = (id: string): boolean => plan.dependencies.every((dependency) => dependency.id !== id);
  let down: Dependency[] = [];
  for (;;) {
    const known = down;
    const next = plan.dependencies.filter(
      (dependency) =>
        roots.includes(dependency.id) ||
        dependency.needs.some((id) => isGone(plan, id, roots, known, running)) ||
        dependency.upstreams.some((id) => isProvider(id) && roots.includes(id)),
    );
    if (next.length === known.length) return known;
    down = next;
  }
}

/**
 * "Begin with no backup running. … Then every backup of a down dependency that is ready (g_d ≤ t − t0 < g_d + l_d)
 * and has nothing gone in its own `needs` starts; work the down set out again; repeat until none more starts. A
 * backup runs only while its dependency is down: one that started and whose dependency works again at the end of
 * this does not count as running." "Without backups ("unprepared") nothing starts."
 */
function atMoment(plan: Plan, { roots, backups }: Outage, minutesIn: number): Moment {
  const started = new Set<string>();
  for (;;) {
    const down = downSet(plan, roots, started);
    const starting = down.filter(
      ({ id, backup }) =>
        backups &&
        backup !== null &&
        !started.has(id) &&
        backup.readyAfterMinutes <= minutesIn &&
        (backup.lastsMinutes === null || minutesIn < backup.readyAfterMinutes + backup.lastsMinutes) &&
        !backup.needs.some((need) => isGone(plan, need, roots, down, started)),
    );
    if (starting.length === 0)
      return { down, running: new Set([...started].filter((id) => down.some((each) => each.id === id))) };
    for (const { id } of starting) started.add(id);
  }
}

// Loss

/** "Several entries for one stream add up, at most 1." */
function affected(dependency: Dependency, stream: Stream): number {
  const shares = dependency.affects.filter((effect) => effect.stream === stream.id).map(({ share }) => share);
  return Math.min(1, sum(shares));
}

/** "kept_d(t) = k_d while d's backup runs, else 0. e_ds(t) = a_ds · (1 − kept_d(t)), for d in D(t)." */
function stopped(dependency: Dependency, stream: Stream, { running }: Moment): number {
  const kept = running.has(dependency.id) ? (dependency.backup?.keeps ?? 0) : 0;
  return affected(dependency, stream) * (1 - kept);
}

/** "p_d(t) = min(1, P_d / people), 0 while d's backup carries it" ("0 when people is 0": nobody is stalled). */
function stalled(plan: Plan, dependency: Dependency, { running }: Moment): number {
  if (plan.business.people === 0 || isCarried(dependency, running)) return 0;
  return Math.min(1, dependency.stalledPeople / plan.business.people);
}

/**
 * "likely: ℓ = 1 − Π (1 − e) (independent); low: ℓ = max e (the same customers, the same people);
 * high: ℓ = min(1, Σ e) (different ones)", and likewise for p.
 */
function together(shares: number[], reading: Reading): number {
  if (reading === "low") return Math.max(0, ...shares);
  if (reading === "high") return Math.min(1, sum(shares));
  return 1 - shares.reduce((left, share) => left * (1 - share), 1);
}

/** "Integrals are exact over piecewise-constant pieces": the minutes of an outage between which nothing changes. */
function pieces(plan: Plan, { start, hours }: Outage, clock: Clock): { from: number; minutes: number }[] {
  const end = hours * 60;
  const cuts = [0, end];
  for (let round = 0; round < start + end; round += week)
    cuts.push(...clock.boundaries.map((minute) => round + minute - start));
  for (const { backup } of plan.dependencies)
    if (backup !== null)
      cuts.push(backup.readyAfterMinutes, backup.readyAfterMinutes + (backup.lastsMinutes ?? 0));
  const inside = ascending(cuts.filter((cut) => cut >= 0 && cut <= end));
  // 481 minutes are 8.016666666666667 hours are 481.00000000000006 minutes: that is one moment, not two
  const moments = inside.filter((cut, index) => index === 0 || cut - (inside[index - 1] ?? 0) > 1e-9);
  return moments.slice(0, -1).map((from, index) => ({ from, minutes: (moments[index + 1] ?? from) - from }));
}

/** How long, in hours, something held of each dependency: U_d, G_d or R_d. Those of which it never held have none. */
type Hours = Map<string, number>;

function addHours(hours: Hours, id: string, more: number): void {
  hours.set(id, (hours.get(id) ?? 0) + more);
}

/** § Loss, for one outage in one reading. */
export function lossByThePage(plan: Plan, outage: ReadOutage, clock: Clock = calendar(plan)): Loss {
  const missed = new Map(plan.streams.map((stream) => [stream, 0]));
  let stalledHours = 0;
  const down: Hours = new Map();
  const gone: Hours = new Map();
  const ran: Hours = new Map();
  for (const { from, minutes } of pieces(plan, outage, clock)) {
    const middle = from + minutes / 2;
    const moment = atMoment(plan, outage, middle);
    const minuteOfWeek = (outage.start + middle) % week;
    // "missedSales_s = ∫_{t0}^{t0+T} r_s(t) · ℓ_s(t) dt"
    for (const [stream, before] of missed) {
      const lost = together(
        moment.down.map((dependency) => stopped(dependency, stream, moment)),
        outage.reading,
      );
      missed.set(stream, before + (clock.salesPerHour(stream, minuteOfWeek) * lost * minutes) / 60);
    }
    // "∫ p(t) dt over the part of the outage inside the business's opening hours"
    const people = together(
      moment.down.map((dependency) => stalled(plan, dependency, moment)),
      outage.reading,
    );
    stalledHours += (people * clock.open(minuteOfWeek) * minutes) / 60;
    // "U_d is the time d is down, G_d the time it is gone, R_d the time its backup runs, each within the T hours."
    for (const dependency of moment.down) {
      addHours(down, dependency.id, minutes / 60);
      if (!isCarried(dependency, moment.running)) addHours(gone, dependency.id, minutes / 60);
      if (moment.running.has(dependency.id)) addHours(ran, dependency.id, minutes / 60);
    }
  }
  return lossOf({
    missedSales: sum([...missed.values()]),
    lostMargin: sum([...missed].map(([stream, sales]) => lostMargin(stream, sales))),
    lostCustomers: sum([...missed].map(([stream, sales]) => lostCustomers(stream, sales))),
    catchUp: catchUp(plan, stalledHours),
    extra: extra(plan, down, ran, outage.ongoingOnly ?? false),
    spoilage: outage.ongoingOnly ? 0 : spoilage(plan, gone),
  });
}

/** "lostMargin_s = missedSales_s · m_s · (1 − ρ_s)" */
function lostMargin(stream: Stream, missedSales: number): number {
  return missedSales * stream.margin * (1 - stream.comesBack);
}

/** "lostCustomers_s = (missedSales_s / V_s) · N_s · q_s · v_s" */
function lostCustomers(stream: Stream, missedSales: number): number {
  if (stream.weeklySales === 0) return 0;
  const affectedCustomers = (missedSales / stream.weeklySales) * stream.customersPerWeek;
  return affectedCustomers * stream.leaveForGood * stream.customerValue;
}

/** "catchUp = w · u · people · ∫ p(t) dt … (0 when people is 0)" */
function catchUp({ business }: Plan, stalledHours: number): number {
  return business.hourlyWage * business.overtimeFactor * business.people * stalledHours;
}

/**
 * "extra = Σ_d (F_d + E_d · U_d + r_d · R_d) over the dependencies that were down; E and r run on clock hours,
 * open or not"
 */
function extra(plan: Plan, down: Hours, ran: Hours, ongoingOnly: boolean): number {
  const wereDown = plan.dependencies.filter(({ id }) => down.has(id));
  return sum(
    wereDown.map(
      ({ id, extraOnce, extraPerHour, backup }) =>
        (ongoingOnly ? 0 : extraOnce) +
        extraPerHour * (down.get(id) ?? 0) +
        (backup?.costPerHour ?? 0) * (ran.get(id) ?? 0),
    ),
  );
}

/** "spoilage = Σ_d Σ {amount : afterHours ≤ G_d + 1e-9, d was gone}" */
function spoilage(plan: Plan, gone: Hours): number {
  return sum(
    plan.dependencies.flatMap(({ id, spoilage: entries }) => {
      const hoursGone = gone.get(id);
      if (hoursGone === undefined) return [];
      return entries.filter(({ afterHours }) => afterHours <= hoursGone + 1e-9).map(({ amount }) => amount);
    }),
  );
}

/** "total = Σ_s (lostMargin_s + lostCustomers_s) + catchUp + extra + spoilage, with missedSales … never added." */
function lossOf(parts: Omit<Loss, "total">): Loss {
  const {
    lostMargin: margin,
    lostCustomers: customers,
    catchUp: overtime,
    extra: spent,
    spoilage: stock,
  } = parts;
  return { ...parts, total: margin + customers + overtime + spent + stock };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// What is shown

/** "ε by `business.certainty`: "books" 0.1, "rough" 0.3 (the default), "guess" 0.5." */
function epsilon(plan: Plan): number {
  return { books: 0.1, rough: 0.3, guess: 0.5 }[plan.business.certainty];
}

/** "[low reading × (1 − ε), high reading × (1 + ε)], on the whole total" */
function range(plan: Plan, totalOf: (reading: Reading) => number): Estimate {
  return {
    low: totalOf("low") * (1 - epsilon(plan)),
    likely: totalOf("likely"),
    high: totalOf("high") * (1 + epsilon(plan)),
  };
}

/**
 * "the totals of outages of exactly the week's open intervals (merged; root d, likely reading, F and spoilage left
 * out), summed and divided by the open hours", without backups. The low and high readings are taken alike.
 */
function openHourLoss(plan: Plan, id: string, reading: Reading): Loss {
  const losses = openIntervals(plan).map((open) =>
    lossByThePage(plan, { roots: [id], ...open, backups: false, reading, ongoingOnly: true }),
  );
  const mean = (part: keyof Loss): number => sum(losses.map((loss) => loss[part])) / openHours(plan);
  return {
    missedSales: mean("missedSales"),
    lostMargin: mean("lostMargin"),
    lostCustomers: mean("lostCustomers"),
    catchUp: mean("catchUp"),
    extra: mean("extra"),
    spoilage: mean("spoilage"),
    total: mean("total"),
  };
}

/** One hour from a start: "T = 1, F and spoilage left out, no backups, likely". */
export function oneHour(plan: Plan, id: string, start: number, clock: Clock = calendar(plan)): Loss {
  const ongoing = { reading: "likely", ongoingOnly: true } as const;
  return lossByThePage(plan, { roots: [id], start, hours: 1, backups: false, ...ongoing }, clock);
}

/**
 * "the largest one-hour total … over all starts; … it is enough to try every interval boundary, and every boundary
 * minus 60 minutes": one such hour, where several are equally dear.
 */
function busiestHour(plan: Plan, id: string, clock: Clock): DependencyFigures["busiestHour"] {
  const starts = ascending(clock.boundaries.flatMap((minute) => [minute, (minute + week - 60) % week]));
  const hours = starts.map((start) => ({ start, loss: oneHour(plan, id, start, clock) }));
  const dearest = hours.reduce((best, hour) => (hour.loss.total > best.loss.total ? hour : best));
  return { ...dearest, amount: dearest.loss.total };
}

/**
 * "total for 1 h, 4 h, one open day, 3 days (72 h), each twice: `unprepared` (no backups) and `prepared` (with
 * them). Rungs of equal length are written once."
 */
function ladder(plan: Plan, root: string): Rung[] {
  const start = startOfTheLadder(plan);
  const lengths: [RungName, number][] = [
    ["one-hour", 1],
    ["four-hours", 4],
    ["open-day", openDayHours(plan, start)],
    ["three-days", 72],
  ];
  return ascending(lengths.map(([, hours]) => hours)).map((hours) => ({
    hours,
    names: lengths.filter(([, length]) => length === hours).map(([name]) => name),
    unprepared: rungState(plan, { roots: [root], start, hours, backups: false }),
    prepared: rungState(plan, { roots: [root], start, hours, backups: true }),
  }));
}

function rungState(plan: Plan, outage: Outage): RungState {
  const loss = (reading: Reading): Loss => lossByThePage(plan, { ...outage, reading });
  return { ...range(plan, (reading) => loss(reading).total), loss: loss("likely") };
}

/** Ids of the dependencies that are down without backups when `root` fails, in plan order. */
function closure(plan: Plan, root: string): string[] {
  return downSet(plan, [root], new Set()).map(({ id }) => id);
}

/**
 * "for every provider with two or more of the plan's dependencies in its closure (without backups), and for every
 * dependency in the `needs` of a different one (backups' needs do not count): who falls, and the ladder with it as
 * the root. Sorted by the 4-hour unprepared likely total, highest first; ties keep the plan's order."
 * The plan's order is read as: its own providers, then the catalogue's as the dependencies first name them, then
 * its dependencies.
 */
function sharedCauses(plan: Plan): SharedCauseFigures[] {
  const dependencies = plan.dependencies.map(({ id }) => id);
  const named = plan.dependencies.flatMap(({ upstreams, needs }) => [...upstreams, ...needs]);
  const providers = [...new Set([...plan.providers.map(({ id }) => id), ...named])].filter(
    (id) => !dependencies.includes(id),
  );
  const shared: Pick<SharedCauseFigures, "id" | "kind">[] = [
    ...providers
      .filter((id) => closure(plan, id).length >= 2)
      .map((id) => ({ id, kind: "provider" as const })),
    ...dependencies.filter((id) => isNeeded(plan, id)).map((id) => ({ id, kind: "dependency" as const })),
  ];
  return shared
    .map(({ id, kind }) => {
      const falls = closure(plan, id).filter((other) => other !== id);
      return {
        id,
        kind,
        falls,
        fallsDirectly: falls.filter((other) => names(plan, other, id)),
        ladder: ladder(plan, id),
      };
    })
    .toSorted((a, b) => fourHours(b) - fourHours(a));
}

function isNeeded(plan: Plan, id: string): boolean {
  return plan.dependencies.some((other) => other.id !== id && other.needs.includes(id));
}

function names(plan: Plan, id: string, cause: string): boolean {
  const isProvider = plan.dependencies.every((dependency) => dependency.id !== cause);
  return plan.dependencies.some(
    (each) =>
      each.id === id && (each.needs.includes(cause) || (isProvider && each.upstreams.includes(cause))),
  );
}

/** The four-hour unprepared likely total by which shared causes are sorted. */
export function fourHours({ ladder: rungs }: Pick<SharedCauseFigures, "ladder">): number {
  return rungs.find(({ hours }) => hours === 4)?.unprepared.likely ?? 0;
}

/**
 * "for d with n_d and h_d: n_d × the total of an *average* outage of h_d hours, prepared and unprepared. …
 * Spoilage and F count as they stand; an outage of no length costs nothing."
 */
function yearly(plan: Plan, { id, outagesPerYear, typicalHours }: Dependency): YearlyCost | null {
  if (outagesPerYear === null || typicalHours === null) return null;
  const average = (backups: boolean): number =>
    lossByThePage(
      plan,
      { roots: [id], start: 0, hours: typicalHours, backups, reading: "likely" },
      averageWeek(plan),
    ).total;
  return {
    times: outagesPerYear,
    hours: typicalHours,
    unprepared: outagesPerYear * average(false),
    prepared: outagesPerYear * average(true),
  };
}

function yearlyPrepared(plan: Plan): number {
  return sum(plan.dependencies.map((dependency) => yearly(plan, dependency)?.prepared ?? 0));
}

/**
 * "a year: Σ over all dependencies with n and h of (yearly prepared without this one backup − yearly prepared)"
 */
function backupPays(plan: Plan, { id, backup }: Dependency): number | null {
  if (backup === null) return null;
  const without = plan.dependencies.map((each) => (each.id === id ? { ...each, backup: null } : each));
  return yearlyPrepared({ ...plan, dependencies: without }) - yearlyPrepared(plan);
}

/** Everything `Figures` holds, by the page. */
export function figuresByThePage(plan: Plan): Figures {
  const start = startOfTheLadder(plan);
  const clock = calendar(plan);
  return {
    start,
    openDayHours: openDayHours(plan, start),
    openHours: openHours(plan),
    epsilon: epsilon(plan),
    dependencies: plan.dependencies.map((dependency) => ({
      id: dependency.id,
      openHour: range(plan, (reading) => openHourLoss(plan, dependency.id, reading).total),
      openHourLoss: openHourLoss(plan, dependency.id, "likely"),
      busiestHour: busiestHour(plan, dependency.id, clock),
      hourByHour: Array.from(
        { length: 168 },
        (_, hour) => oneHour(plan, dependency.id, hour * 60, clock).total,
      ),
      ladder: ladder(plan, dependency.id),
      yearly: yearly(plan, dependency),
      backupPays: backupPays(plan, dependency),
      takesDown: closure(plan, dependency.id).filter((id) => id !== dependency.id),
    })),
    sharedCauses: sharedCauses(plan),
  };
}
