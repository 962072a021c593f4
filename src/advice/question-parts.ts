import type { Backup } from "#plan/backup.ts";
import type { Business } from "#plan/business.ts";
import { contactInCharge } from "#plan/edits/name-contact-in-charge.ts";
import type { Dependency } from "#plan/dependency.ts";
import { isGiven } from "#plan/given-number.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { openingsOf } from "#plan/week-hours.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";

/** One question about a kind of part: which guesses it settles, by their paths, and whether anybody has answered it. */
export interface QuestionPart<Of> {
  paths: (of: Of) => string[];
  isSaid: (of: Of, plan: Plan) => boolean;
}

export type BusinessPart =
  | "sales"
  | "certainty"
  | "shares"
  | "hours"
  | "things"
  | "people"
  | "hourlyWage"
  | "overtimeFactor"
  | "outage-start"
  | "tech-spend";

/** Sales, hours and work of the business as a whole. */
export const aboutBusiness: Record<BusinessPart, QuestionPart<Plan>> = {
  sales: { paths: () => [], isSaid: (plan) => plan.streams.length > 0 && !salesAreUnknown(plan) },
  certainty: { paths: () => [guessPath.business("certainty")], isSaid: () => true },
  shares: { paths: () => [guessPath.streams], isSaid: ({ streams }) => streams.length > 0 },
  hours: {
    paths: () => [guessPath.business("hours")],
    isSaid: ({ business }) => openingsOf(business.hours).length > 0,
  },
  things: { paths: () => [guessPath.things], isSaid: ({ dependencies }) => dependencies.length > 0 },
  people: numberOfBusiness("people"),
  hourlyWage: numberOfBusiness("hourlyWage"),
  overtimeFactor: numberOfBusiness("overtimeFactor"),
  "outage-start": { paths: () => [], isSaid: ({ outageStart }) => outageStart !== null },
  "tech-spend": {
    paths: () => [guessPath.business("yearlyTechSpend"), guessPath.business("yearlySales")],
    isSaid: ({ business }) => business.yearlyTechSpend !== null && business.yearlySales !== null,
  },
};

function numberOfBusiness(field: "people" | "hourlyWage" | "overtimeFactor"): QuestionPart<Plan> {
  return {
    paths: () => [guessPath.business(field satisfies keyof Business)],
    isSaid: (plan) => isGiven(plan, { of: "business", field }),
  };
}

export type StreamPart =
  | "weeklySales"
  | "margin"
  | "comesBack"
  | "customersPerWeek"
  | "leaveForGood"
  | "customerValue"
  | "hours";

/** One way the business earns money. */
export const aboutStream: Record<StreamPart, QuestionPart<Stream>> = {
  weeklySales: numberOfStream("weeklySales"),
  margin: numberOfStream("margin"),
  comesBack: numberOfStream("comesBack"),
  customersPerWeek: numberOfStream("customersPerWeek"),
  leaveForGood: numberOfStream("leaveForGood"),
  customerValue: numberOfStream("customerValue"),
  hours: {
    paths: ({ id }) => [guessPath.stream(id, "hours")],
    isSaid: ({ hours }) => typeof hours === "string" || openingsOf(hours).length > 0,
  },
};

function numberOfStream(field: Exclude<StreamPart, "hours">): QuestionPart<Stream> {
  return {
    paths: ({ id }) => [guessPath.stream(id, field)],
    isSaid: ({ id }, plan) => isGiven(plan, { of: "stream", stream: id, field }),
  };
}

export type ThingPart =
  | "name-and-make"
  | "what-stops"
  | "how-long"
  | "how-often"
  | "what-it-needs"
  | "runs-on"
  | "what-spoils"
  | "works-offline"
  | "data-copy"
  | "before-a-change"
  | "whom-to-call";

/** One thing the business depends on. */
export const aboutThing: Record<ThingPart, QuestionPart<Dependency>> = {
  "name-and-make": fields(
    ["name", "category", "serviceId"],
    ({ name, serviceId }) => name.trim() !== "" && (serviceId ?? "") !== "",
  ),
  "what-stops": fields(
    ["affects", "stalledPeople", "extraPerHour", "extraOnce"],
    ({ affects, stalledPeople, extraPerHour, extraOnce }) =>
      affects.length > 0 || stalledPeople > 0 || extraPerHour > 0 || extraOnce > 0,
  ),
  "how-long": fields(["tolerableMinutes", "promisedMinutes"], (thing) => thing.tolerableMinutes !== null),
  "how-often": fields(
    ["outagesPerYear", "typicalHours"],
    (thing) => thing.outagesPerYear !== null && thing.typicalHours !== null,
  ),
  // of a thing we know we guess what it needs: no guess left, and somebody has looked
  "what-it-needs": fields(["needs"], ({ needs, category }) => needs.length > 0 || category !== ""),
  "runs-on": {
    paths: ({ id, upstreams }) => [
      guessPath.dependency(id, "upstreams"),
      ...upstreams.map((provider) => guessPath.upstream(id, provider)),
    ],
    isSaid: ({ upstreams }) => upstreams.length > 0,
  },
  "what-spoils": fields(["spoilage"], ({ spoilage }) => spoilage.length > 0),
  "works-offline": fields(["offlineMode"], ({ offlineMode }) => (offlineMode?.on ?? "unknown") !== "unknown"),
  "data-copy": fields(["dataCopy"], ({ dataCopy }) => dataCopy !== null),
  "before-a-change": fields(
    ["approval", "statusPage", "renewsOn"],
    ({ approval, statusPage, renewsOn }) => approval !== null || statusPage !== "" || renewsOn !== null,
  ),
  "whom-to-call": fields(["contacts", "owner", "note", "accountRef"], ({ contacts }) => contacts.length > 0),
};

export type BackupPart = "what-instead" | "what-must-work" | "what-it-saves" | "what-it-costs" | "last-tried";

/** What is done instead of a thing; all but the first are asked only where there is a backup. */
export const aboutBackup: Record<BackupPart, QuestionPart<Dependency>> = {
  "what-instead": fields(["backup"], ({ backup }) => backup !== null && backup.title.trim() !== ""),
  "what-must-work": ofBackup(({ needs }) => needs.length > 0),
  "what-it-saves": {
    paths: ({ id }) => [guessPath.backup(id, "keeps"), guessPath.backup(id, "readyAfterMinutes")],
    isSaid: ({ backup }) => backup !== null && backup.keeps > 0,
  },
  "what-it-costs": ofBackup(
    ({ setupCost, yearlyCost, costPerHour }) => setupCost + yearlyCost + costPerHour > 0,
  ),
  "last-tried": ofBackup(({ lastTested }) => lastTested !== null),
};

function ofBackup(isSaid: (backup: Backup) => boolean): QuestionPart<Dependency> {
  return { paths: () => [], isSaid: ({ backup }) => backup !== null && isSaid(backup) };
}

export type CardPart = "first-look" | "own-lines" | "back-to-normal";

/** The owner's own lines on the card of a thing: without them it prints ours. */
export const aboutCard: Record<CardPart, QuestionPart<Dependency>> = {
  "first-look": fields(["checks"], ({ checks }) => checks.length > 0),
  "own-lines": fields(["card"], ({ card }) => Object.values(card).some((lines) => lines !== undefined)),
  "back-to-normal": fields(["backToNormal"], ({ backToNormal }) => backToNormal.length > 0),
};

function fields(
  names: readonly (keyof Dependency)[],
  isSaid: (thing: Dependency) => boolean,
): QuestionPart<Dependency> {
  return { paths: ({ id }) => names.map((field) => guessPath.dependency(id, field)), isSaid };
}

export type PlanPart =
  | "lead"
  | "contacts"
  | "decisions"
  | "address"
  | "languages"
  | "copies"
  | "grab-list"
  | "logo"
  | "client"
  | "review";

/** People, paper and upkeep. */
export const aboutPlan: Record<PlanPart, QuestionPart<Plan>> = {
  lead: said((plan) => (contactInCharge(plan, "lead")?.phone ?? "").trim() !== ""),
  contacts: said(({ contacts }) => contacts.length > 1),
  decisions: said(({ decisions }) => decisions.some(({ who }) => who !== null)),
  languages: said(() => true),
  address: said(({ business }) => business.address.trim() !== ""),
  copies: said(({ copies }) => copies.length > 0),
  "grab-list": said(({ grabList }) => grabList !== null),
  logo: said(({ logo }) => logo !== null),
  client: said(({ client }) => client.trim() !== ""),
  review: said(({ review }) => review.reviewedOn !== null),
};

function said(isSaid: (plan: Plan) => boolean): QuestionPart<Plan> {
  return { paths: () => [], isSaid };
}
