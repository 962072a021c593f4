import type { MessageKey } from "#i18n/catalogue.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Problem } from "#plan-file/problem.ts";

/** The most problems of one file that are told one by one. */
const mostTold = 10;

/**
 * What is wrong with a file, a sentence each:
 * `dependencies → 3rd → backup → keeps: must be between 0 and 1`. The eleventh and those after it are counted.
 */
export function problemSentences(problems: readonly Problem[], t: Translate): string[] {
  const told = problems.slice(0, mostTold).map((problem) => problemSentence(problem, t));
  const left = problems.length - told.length;
  return left === 0 ? told : [...told, t("problem.more", { count: left })];
}

function problemSentence({ reason, path, values }: Problem, t: Translate): string {
  const what = t(`problem.${reason}`, { most: "", app: "", id: "", count: "", ...values });
  return path.length === 0 ? what : t("problem.at", { where: wayWords(path, t), what });
}

/** The way to a value in words: `dependencies → 3rd → backup`. */
export function wayWords(path: readonly (string | number)[], t: Translate): string {
  return path.map((step) => stepWords(step, t)).join(" → ");
}

/** A place in a list, or a field: in an owner's words where its name in the file would not be understood. */
function stepWords(step: string | number, t: Translate): string {
  if (typeof step === "number") return t("problem.nth", { place: step + 1 });
  const field = fieldsInOwnersWords.find((name) => name === step);
  return field === undefined ? step : t(`problem.field.${field}`);
}

type FieldInOwnersWords = MessageKey extends infer Key
  ? Key extends `problem.field.${infer Name}`
    ? Name
    : never
  : never;

const fieldsInOwnersWords: readonly FieldInOwnersWords[] = [
  "plan",
  "ai",
  "accountRef",
  "affects",
  "afterHours",
  "backToNormal",
  "callOrder",
  "checkedOn",
  "comesBack",
  "costPerHour",
  "createdAt",
  "customerValue",
  "customersPerWeek",
  "dataCopy",
  "doneOn",
  "endedAt",
  "everyDays",
  "everyMonths",
  "extraOnce",
  "extraPerHour",
  "goodLooksLike",
  "grabList",
  "hiddenIn",
  "hourlyWage",
  "ifItLasts",
  "ifWrong",
  "keepTrading",
  "lastDone",
  "lastReviewed",
  "lastTested",
  "lastsMinutes",
  "leaveForGood",
  "lostSales",
  "messageLanguage",
  "offlineMode",
  "outageStart",
  "outagesPerYear",
  "overtimeFactor",
  "planUpdatedAt",
  "promisedBack",
  "promisedMinutes",
  "quickStart",
  "readyAfterMinutes",
  "renewsOn",
  "reviewedOn",
  "salesPer",
  "serviceId",
  "setupCost",
  "stalledPeople",
  "startedAt",
  "statusPage",
  "tolerableMinutes",
  "typicalHours",
  "updatedAt",
  "weeklySales",
  "yearlyCost",
  "yearlySales",
  "yearlyTechSpend",
];
