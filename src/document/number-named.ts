import type { Plan } from "#plan/plan.ts";
import { roughPercent } from "#plan/rough-percent.ts";
import type { Phrase } from "./phrase.ts";
import { shortText } from "./short-text.ts";

/** A guessed number of the plan: what it is about, and how our guess is told; null where paper has no words for its value. */
export interface NamedNumber {
  what: Phrase;
  value: Phrase | null;
}

const ofStreams = [
  "weeklySales",
  "margin",
  "comesBack",
  "customersPerWeek",
  "leaveForGood",
  "customerValue",
] as const;
const ofThings = [
  "stalledPeople",
  "extraPerHour",
  "extraOnce",
  "outagesPerYear",
  "typicalHours",
  "tolerableMinutes",
] as const;
const ofBackups = ["keeps", "readyAfterMinutes"] as const;
const ofBusiness = ["people", "hourlyWage", "overtimeFactor", "certainty"] as const;
const asMoney = ["weeklySales", "customerValue", "extraPerHour", "extraOnce", "hourlyWage"];
const asShare = ["margin", "comesBack", "leaveForGood", "keeps"];
const asMinutes = ["readyAfterMinutes", "tolerableMinutes"];

/** What the number at a guess path is called on paper. Plan file, § guesses. */
export function numberNamed(plan: Plan, path: string): NamedNumber {
  const [place = "", id = "", field = "", rest = ""] = path.split(".");
  if (place === "business") return ofTheBusiness(plan, id);
  if (place === "streams") {
    const stream = plan.streams.find((each) => each.id === id);
    const name = nameOf(stream?.name ?? id);
    const known = ofStreams.find((each) => each === field);
    if (known === undefined || stream === undefined) return another(name);
    return { what: { say: `paper.number.${known}`, with: { name } }, value: valueOf(known, stream[known]) };
  }
  const thing = plan.dependencies.find((each) => each.id === id);
  const name = nameOf(thing?.name ?? id);
  if (thing === undefined) return another(name);
  if (field === "affects" || field === "spoilage")
    return { what: { say: `paper.number.${field}`, with: { name } }, value: null };
  const ofBackup = field === "backup" ? ofBackups.find((each) => each === rest) : undefined;
  if (ofBackup !== undefined)
    return {
      what: { say: `paper.number.${ofBackup}`, with: { name } },
      value: valueOf(ofBackup, thing.backup?.[ofBackup] ?? null),
    };
  const known = ofThings.find((each) => each === field);
  if (known === undefined) return another(name);
  return { what: { say: `paper.number.${known}`, with: { name } }, value: valueOf(known, thing[known]) };
}

function ofTheBusiness({ business }: Plan, field: string): NamedNumber {
  const known = ofBusiness.find((each) => each === field);
  if (known === undefined) return { what: { say: "paper.number.anotherOfBusiness" }, value: null };
  const value = business[known];
  return {
    what: { say: `paper.number.${known}` },
    value: typeof value === "number" ? valueOf(known, value) : null,
  };
}

function another(name: Phrase): NamedNumber {
  return { what: { say: "paper.number.another", with: { name } }, value: null };
}

/** A name as it begins a line; what has none is called so. */
export function nameOf(name: string): Phrase {
  return name.trim() === "" ? { say: "paper.unnamed" } : { own: shortText(name, 40) };
}

function valueOf(field: string, value: number | null): Phrase | null {
  if (value === null) return null;
  if (asMoney.includes(field)) return { exactMoney: value };
  if (asShare.includes(field))
    return { percent: (roughPercent(value, { guessed: true }) ?? value * 100) / 100 };
  if (asMinutes.includes(field)) return { minutes: value };
  return field === "typicalHours" ? { minutes: value * 60 } : { number: value };
}
