import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { isGiven } from "#plan/given-number.ts";
import { roughPercentAt } from "#plan/rough-percent.ts";
import { asAsked, unitOf, wholeOfUnit, type TermProblem } from "./typed-term.ts";
import { timesWords } from "../times-words.ts";
import type { CostWords } from "../use-cost-words.ts";

/** The question that a number of the plan answers. */
export function askWords(plan: Plan, at: PlanNumber, words: CostWords): string {
  const { t, formats, asInSentence, inSentence, duration } = words;
  const streamName = (id: string): string => {
    const stream = plan.streams.find((each) => each.id === id);
    return asInSentence(stream?.name ?? id);
  };
  if (at.of === "effect")
    return t("cost.ask.effect", { stream: streamName(at.stream), thing: inSentence(at.dependency) });
  if (at.of === "spoilage") {
    const lot = plan.dependencies.find(({ id }) => id === at.dependency)?.spoilage[at.lot];
    return t("cost.ask.spoilage", { hours: duration(lot?.afterHours ?? 0) });
  }
  if (at.of === "stream" && at.field === "margin")
    return t("cost.ask.margin", { hundred: formats.moneyAsTyped(100) });
  if (at.of === "dependency" && (at.field === "stalledPeople" || at.field === "extraPerHour"))
    return t(`cost.ask.${at.field}`, { thing: inSentence(at.dependency) });
  return t(`cost.ask.${fieldWithoutGaps(at)}`);
}

type FieldWithoutGaps = Exclude<
  Exclude<PlanNumber, { of: "effect" | "spoilage" }>["field"],
  "margin" | "stalledPeople" | "extraPerHour"
>;

function fieldWithoutGaps(at: Exclude<PlanNumber, { of: "effect" | "spoilage" }>): FieldWithoutGaps {
  const { field } = at;
  if (field === "margin" || field === "stalledPeople" || field === "extraPerHour")
    throw new Error(`The question about "${field}" has gaps to fill.`);
  return field;
}

const withHelp = ["weeklySales", "margin", "leaveForGood", "overtimeFactor", "readyAfterMinutes"] as const;

/** The line of help under the question; "" where it needs none. */
export function helpWords({ dependencies }: Plan, at: PlanNumber, { t }: Pick<CostWords, "t">): string {
  if (at.of === "effect") {
    const takesDown = dependencies.some(
      ({ id, needs }) => id !== at.dependency && needs.includes(at.dependency),
    );
    return takesDown ? t("cost.ask.effect.help") : "";
  }
  if (at.of === "spoilage") return "";
  const field = withHelp.find((each) => each === at.field);
  return field === undefined ? "" : t(`cost.ask.${field}.help`);
}

/** The number as it stands beside its question: "€60", "3 of 10", "70%"; "not counted yet" where nobody gave it. */
export function valueWords(
  plan: Plan,
  at: PlanNumber,
  { t, formats, duration }: Pick<CostWords, "t" | "formats" | "duration">,
): string {
  const value = numberAt(plan, at);
  if (value === null || (value === 0 && !isGiven(plan, at))) return t("cost.value.notYet");
  const unit = unitOf(at);
  const count = asAsked(at, value);
  switch (unit) {
    case "money":
    case "money-of-hundred":
      return formats.moneyAsTyped(count);
    case "of-ten":
    case "of-hundred":
      return t("cost.value.of", { count: formats.number(count), whole: wholeOfUnit(unit) ?? 1 });
    case "percent": {
      const rough = roughPercentAt(plan, at);
      return rough === null
        ? formats.percent(value)
        : t("cost.about", { amount: formats.percent(rough / 100) });
    }
    case "count":
      return count === 0 ? t("cost.value.notYet") : formats.number(count);
    case "people":
      return t("cost.value.people", { count });
    case "factor":
      return formats.number(count);
    case "minutes":
      return formats.minutes(count);
    case "hours":
      return duration(count);
    default:
      return timesWords(count, { t, formats });
  }
}

/** What stands after the field while the number is typed: "of 10", "minutes"; "" for money and counts. */
export function unitWords(plan: Plan, at: PlanNumber, { t }: CostWords): string {
  const unit = unitOf(at);
  switch (unit) {
    case "money":
      return plan.business.currency;
    case "money-of-hundred":
    case "of-ten":
    case "of-hundred":
      return t("cost.unit.of", { whole: wholeOfUnit(unit) ?? 1 });
    case "percent":
      return t("cost.unit.percent");
    case "minutes":
      return t("cost.unit.minutes");
    case "hours":
      return t("cost.unit.hours");
    case "per-year":
      return t("cost.unit.perYear");
    default:
      return "";
  }
}

/** The sentence that says what is wrong with what was typed, and what to type instead. */
export function problemWords(problem: TermProblem, { t, formats }: CostWords): string {
  switch (problem.is) {
    case "share":
      return t("cost.problem.share", { most: problem.most });
    case "people":
      return t("cost.problem.people", { count: problem.count });
    case "together":
    case "togetherBack":
      return t(`cost.problem.${problem.is}`, { most: formats.number(problem.most) });
    default:
      return t(`cost.problem.${problem.is}`);
  }
}
