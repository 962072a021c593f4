import fc from "fast-check";
import { certainties } from "#plan/business.ts";
import type { Plan } from "#plan/plan.ts";
import { weekdays } from "#plan/week-hours.ts";
import { planOf } from "./plan-of.ts";

/** How large the plans may grow. */
interface PlanSize {
  dependencies: number;
  streams: number;
  /** openings on one day */
  openings: number;
}

const smallPlan: PlanSize = { dependencies: 7, streams: 4, openings: 3 };

/**
 * Small but nasty valid plans: cycles, things that need themselves, backups that need what they replace, hours
 * that overlap, wrap and continue at midnight, nobody working, nothing sold, outages longer than a week. Amounts
 * of time are whole quarters, so that two moments of a plan are either equal or well apart.
 */
export function arbitraryPlan(size: PlanSize = smallPlan): fc.Arbitrary<Plan> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: size.dependencies }),
      fc.integer({ min: 0, max: size.streams }),
      fc.integer({ min: 0, max: 2 }),
    )
    .chain(([things, sorts, causes]) => {
      const ids = {
        dependencies: idsFrom("thing", things),
        streams: idsFrom("stream", sorts),
        providers: idsFrom("cause", causes),
      };
      return fc.record({
        business: arbitraryBusiness(size),
        streams: fc.tuple(...ids.streams.map((id) => arbitraryStream(id, size))),
        providers: fc.constant(ids.providers.map((id) => ({ id, name: id }))),
        dependencies: fc.tuple(...ids.dependencies.map((id) => arbitraryDependency(id, ids))),
        outageStart: fc.option(fc.record({ day: fc.constantFrom(...weekdays), time: arbitraryTime }), {
          freq: 1,
        }),
      });
    })
    .map(planOf);
}

interface Ids {
  dependencies: string[];
  streams: string[];
  providers: string[];
}

function idsFrom(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

/** Two providers of the catalogue, beside the plan's own. */
const catalogueProviders = ["aws", "visa"];

const arbitraryShare = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 0.6, 0.9, 1), partsOf(1000, 1));
const arbitraryMoney = fc.oneof(fc.constantFrom(0, 0, 1, 12.5, 100), partsOf(100, 5000));
const arbitraryMinutes = fc.oneof(fc.constantFrom(0, 0, 10, 15, 30, 60, 240, 600, 4320), partsOf(4, 1500));

/** From 0 to `most`, in steps of 1 / `parts`. */
function partsOf(parts: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most * parts }).map((count) => count / parts);
}

const arbitraryTime = fc.oneof(
  fc.constantFrom("00:00", "00:00", "00:30", "02:00", "07:30", "09:00", "12:00", "18:00", "23:00", "23:59"),
  fc.integer({ min: 0, max: 1439 }).map(timeOf),
);

function timeOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

const anyTimes = fc.record({ from: arbitraryTime, to: fc.oneof(arbitraryTime, fc.constant("24:00")) });
const timesAtMidnight = fc.constantFrom(
  { from: "00:00", to: "24:00" },
  { from: "00:00", to: "00:00" },
  { from: "18:00", to: "24:00" },
  { from: "20:00", to: "00:00" },
  { from: "00:00", to: "02:00" },
  { from: "00:00", to: "03:00" },
  { from: "09:00", to: "09:00" },
  { from: "09:00", to: "17:00" },
);

/**
 * A normal week: closed all week now and then, else some openings on some days, often cut at midnight; or the same
 * on most days, so that days tie.
 */
function arbitraryHours({ openings }: PlanSize) {
  const anyOpenings = someOpenings(fc.oneof(anyTimes, timesAtMidnight), openings);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: onSomeDays(anyOpenings) },
    { weight: 3, arbitrary: onSomeDays(someOpenings(timesAtMidnight, openings)) },
    {
      weight: 1,
      arbitrary: anyOpenings.chain((list) => onSomeDays(fc.constantFrom(list, list.toReversed()))),
    },
  );
}

type Openings = { from: string; to: string; busy: number }[];

function someOpenings(
  times: fc.Arbitrary<{ from: string; to: string }>,
  most: number,
): fc.Arbitrary<Openings> {
  const opening = fc
    .tuple(times, fc.constantFrom(0, 0.5, 1, 1, 1, 2, 3))
    .map(([{ from, to }, busy]) => ({ from, to, busy }));
  return fc.array(opening, { maxLength: most });
}

function onSomeDays(openings: fc.Arbitrary<Openings>) {
  return fc.record(Object.fromEntries(weekdays.map((weekday) => [weekday, openings])), { requiredKeys: [] });
}

function arbitraryBusiness(size: PlanSize) {
  return fc.record({
    name: fc.constant("The Nasty Case"),
    people: fc.oneof(fc.constantFrom(0, 1, 0.5, 2.5, 6), partsOf(4, 20)),
    hourlyWage: arbitraryMoney,
    overtimeFactor: fc.constantFrom(0, 1, 1.5),
    certainty: fc.constantFrom(...certainties),
    hours: arbitraryHours(size),
  });
}

function arbitraryStream(id: string, size: PlanSize) {
  return fc
    .record({
      id: fc.constant(id),
      name: fc.constant(id),
      weeklySales: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 5, arbitrary: partsOf(100, 50_000) },
      ),
      margin: arbitraryShare,
      comesBack: arbitraryShare,
      leavers: arbitraryShare,
      hours: fc.oneof(fc.constant("business"), fc.constant("always"), arbitraryHours(size)),
      customersPerWeek: fc.oneof(fc.constant(0), partsOf(2, 900)),
      customerValue: arbitraryMoney,
    })
    .map(({ leavers, ...stream }) => ({ ...stream, leaveForGood: leavers * (1 - stream.comesBack) }));
}

function arbitraryDependency(id: string, { dependencies, streams, providers }: Ids) {
  const anyProvider = fc.constantFrom(...providers, ...catalogueProviders);
  const anyDependency = fc.constantFrom(...dependencies);
  const needs = fc.array(
    fc.oneof({ weight: 4, arbitrary: anyDependency }, { weight: 1, arbitrary: anyProvider }),
    {
      maxLength: 2,
    },
  );
  const effect = fc.record({
    stream: fc.constantFrom("no-such-stream", ...streams, ...streams),
    share: arbitraryShare,
  });
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    upstreams: fc.array(
      fc.oneof({ weight: 4, arbitrary: anyProvider }, { weight: 1, arbitrary: anyDependency }),
      {
        maxLength: 2,
      },
    ),
    needs,
    affects: fc.array(effect, { maxLength: 4 }),
    stalledPeople: fc.oneof(fc.constantFrom(0, 1, 2.5, 30)),
    extraPerHour: arbitraryMoney,
    extraOnce: arbitraryMoney,
    spoilage: fc.array(
      fc.record({ afterHours: fc.constantFrom(0, 0, 0.5, 1, 3, 4, 24, 72, 100), amount: arbitraryMoney }),
      { maxLength: 3 },
    ),
    outagesPerYear: fc.constantFrom(null, 0, 0.25, 2),
    typicalHours: fc.constantFrom(null, 0, 0.5, 1, 2.25, 24, 200),
    backup: fc.option(arbitraryBackup(needs), { freq: 4 }),
  });
}

function arbitraryBackup(needs: fc.Arbitrary<string[]>) {
  return fc.record({
    title: fc.constant("Instead"),
    needs,
    readyAfterMinutes: arbitraryMinutes,
    keeps: arbitraryShare,
    restores: fc.boolean(),
    lastsMinutes: fc.option(arbitraryMinutes),
    setupCost: arbitraryMoney,
    yearlyCost: arbitraryMoney,
    costPerHour: arbitraryMoney,
  });
}
