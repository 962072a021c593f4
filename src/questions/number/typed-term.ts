import { currencyDecimals, thousandsIn } from "#i18n/currency-decimals.ts";
import { limits } from "#plan/field.ts";
import { readTypedNumber, type Thousands } from "#i18n/typed-number.ts";
import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { plainNumber } from "#ui/type-into.ts";
import { roughPercentAt } from "#plan/rough-percent.ts";

/** How a number of the plan is asked for: a share is asked of 10 or 100, which is easier to answer than a fraction. */
export type TermUnit =
  | "money"
  | "money-of-hundred"
  | "of-ten"
  | "of-hundred"
  | "percent"
  | "count"
  | "people"
  | "factor"
  | "minutes"
  | "hours"
  | "per-year";

export function unitOf(at: PlanNumber): TermUnit {
  if (at.of === "effect") return "percent";
  if (at.of === "spoilage") return "money";
  return unitOfField[at.field];
}

const unitOfField: Record<Exclude<PlanNumber, { of: "effect" | "spoilage" }>["field"], TermUnit> = {
  people: "people",
  hourlyWage: "money",
  overtimeFactor: "factor",
  weeklySales: "money",
  margin: "money-of-hundred",
  comesBack: "of-ten",
  customersPerWeek: "count",
  leaveForGood: "of-hundred",
  customerValue: "money",
  stalledPeople: "people",
  extraPerHour: "money",
  extraOnce: "money",
  outagesPerYear: "per-year",
  typicalHours: "hours",
  keeps: "percent",
  readyAfterMinutes: "minutes",
  setupCost: "money",
  yearlyCost: "money",
  costPerHour: "money",
};

const wholeOf: Partial<Record<TermUnit, number>> = {
  "money-of-hundred": 100,
  "of-ten": 10,
  "of-hundred": 100,
  percent: 100,
};

/** What a share is a part of as it is asked: 10 or 100; null for a number that is no share. */
export function wholeOfUnit(unit: TermUnit): number | null {
  return wholeOf[unit] ?? null;
}

/** The plan's number as it is asked for: a margin of 0.6 is 60. */
export function asAsked(at: PlanNumber, value: number): number {
  // without what binary fractions add: 0.07 × 100 is 7.000000000000001
  return Number((value * (wholeOf[unitOf(at)] ?? 1)).toPrecision(12));
}

/** How a mark before three digits is meant in a number of this unit: "1.200" customers are likely 1200, hours 1.2. */
export function thousandsOfUnit(unit: TermUnit, currency: string): Thousands {
  if (wholeOfUnit(unit) !== null) return "never";
  if (unit === "money") return thousandsIn(currency);
  return unit === "count" || unit === "people" || unit === "minutes" ? "likely" : "unlikely";
}

/** What the field shows of the plan's number: money to its last decimal, a rough share as rough as it is told. */
export function typedAsShown(plan: Plan, at: PlanNumber, value: number): string {
  const unit = unitOf(at);
  const rough = unit === "percent" ? roughPercentAt(plan, at) : null;
  const isMoney = unit === "money" || unit === "money-of-hundred";
  const decimals = isMoney ? currencyDecimals(plan.business.currency) : 2;
  return plainNumber(rough ?? Number(asAsked(at, value).toFixed(decimals)));
}

/** Why what was typed cannot be used. `most` and `count` fill the gaps of the sentence that says so. */
export type TermProblem =
  | { is: "number" | "amount" | "large" }
  | { is: "share"; most: number }
  | { is: "people"; count: number }
  | { is: "together" | "togetherBack"; most: number };

/** What was typed for a number of the plan: its value as the plan keeps it, or what is wrong with it. */
export type TypedTerm = { ok: true; value: number } | { ok: false; problem: TermProblem };

/** Reads what was typed for a number, and holds it to what may stand there. Design, § 3 *Going deeper*. */
export function readTerm(plan: Plan, at: PlanNumber, typed: string): TypedTerm {
  const unit = unitOf(at);
  const whole = wholeOfUnit(unit);
  const read = readTypedNumber(typed, thousandsOfUnit(unit, plan.business.currency));
  if (read.is !== "number") {
    if (whole !== null) return { ok: false, problem: { is: "share", most: whole } };
    return { ok: false, problem: { is: unit === "money" ? "amount" : "number" } };
  }
  if (whole !== null && read.value > whole) return { ok: false, problem: { is: "share", most: whole } };
  if (read.value > limits.amount) return { ok: false, problem: { is: "large" } };
  const problem = togetherTooMuch(plan, at, read.value) ?? tooManyPeople(plan, at, read.value);
  return problem ? { ok: false, problem } : { ok: true, value: read.value / (whole ?? 1) };
}

/** Those who buy later and those who never return cannot be more than all. Plan file, § streams. */
function togetherTooMuch(plan: Plan, at: PlanNumber, asked: number): TermProblem | null {
  if (at.of !== "stream" || (at.field !== "comesBack" && at.field !== "leaveForGood")) return null;
  const otherField = at.field === "comesBack" ? "leaveForGood" : "comesBack";
  const other = numberAt(plan, { ...at, field: otherField }) ?? 0;
  const whole = wholeOfUnit(unitOf(at)) ?? 1;
  if (asked / whole + other <= 1 + 1e-9) return null;
  const most = Number(((1 - other) * whole).toFixed(2));
  return { is: at.field === "leaveForGood" ? "together" : "togetherBack", most };
}

function tooManyPeople({ business }: Plan, at: PlanNumber, asked: number): TermProblem | null {
  const isTooMany = at.of === "dependency" && at.field === "stalledPeople" && asked > business.people;
  return isTooMany ? { is: "people", count: business.people } : null;
}
