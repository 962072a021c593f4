import type { Asked } from "#advice/plan-questions.ts";
import { languageName } from "#i18n/language-name.ts";
import type { BackupPart, BusinessPart, CardPart, PlanPart, ThingPart } from "#advice/question-parts.ts";
import type { Backup } from "#plan/backup.ts";
import { contactInCharge } from "#plan/edits/name-contact-in-charge.ts";
import type { Dependency } from "#plan/dependency.ts";
import { isGiven } from "#plan/given-number.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { weekdays } from "#plan/week-hours.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { salesAreUnknown, weeklySalesOf } from "#plan/weekly-sales.ts";
import { openHoursOf } from "#questions/hours/week-form.ts";
import { valueWords } from "#questions/number/term-words.ts";
import { timesWords } from "#questions/times-words.ts";
import type { CostWords } from "#questions/use-cost-words.ts";

/** What the plan says now, in a few words; "" where nobody has said anything, or a few words cannot tell it. */
export function valueOf(asked: Asked, plan: Plan, words: CostWords): string {
  if (asked.of === "business") return ofBusiness[asked.part](plan, words);
  if (asked.of === "stream") {
    if (asked.part !== "hours")
      return numberWords(plan, { of: "stream", stream: asked.stream, field: asked.part }, words);
    const hours = plan.streams.find(({ id }) => id === asked.stream)?.hours ?? "business";
    return typeof hours === "string" ? words.t(`ask.streamHours.${hours}`) : hoursWords(hours, words);
  }
  if (asked.of === "plan") return ofPlan[asked.part](plan, words);
  if (asked.of === "cause") return "";
  const thing = plan.dependencies.find(({ id }) => id === asked.thing);
  if (thing === undefined) return "";
  if (asked.of === "thing") return ofThing[asked.part](thing, words, plan);
  if (asked.of === "card") return ofCard[asked.part](thing, words);
  return thing.backup === null ? "" : ofBackup[asked.part](thing.backup, words, plan);
}

function numberWords(plan: Plan, at: PlanNumber, words: CostWords): string {
  return isGiven(plan, at) ? valueWords(plan, at, words) : "";
}

function hoursWords(hours: WeekHours, { t, formats }: CostWords): string {
  const open = openHoursOf(hours);
  return open === 0 ? "" : t("ask.value.hours", { hours: formats.number(open) });
}

const ofBusiness: Record<BusinessPart, (plan: Plan, words: CostWords) => string> = {
  sales: (plan, { t, formats }) =>
    salesAreUnknown(plan) || plan.streams.length === 0
      ? ""
      : t("ask.value.sales", { amount: formats.money(weeklySalesOf(plan)) }),
  certainty: ({ business }, { t }) => t(`ask.certainty.${business.certainty}`),
  shares: ({ streams }, { formats }) => formats.list(streams.map(({ name }) => name)),
  hours: ({ business }, words) => hoursWords(business.hours, words),
  things: ({ dependencies }, { t }) =>
    dependencies.length === 0 ? "" : t("ask.value.things", { count: dependencies.length }),
  people: (plan, words) => numberWords(plan, { of: "business", field: "people" }, words),
  hourlyWage: (plan, words) => numberWords(plan, { of: "business", field: "hourlyWage" }, words),
  overtimeFactor: (plan, words) => numberWords(plan, { of: "business", field: "overtimeFactor" }, words),
  "outage-start": ({ outageStart }, { t, formats }) =>
    outageStart === null
      ? t("ask.value.bestDay")
      : t("ask.value.start", {
          day: formats.weekday(weekdays.indexOf(outageStart.day)),
          time: formats.time(outageStart.time),
        }),
  "tech-spend": ({ business }, { formats }) =>
    business.yearlyTechSpend === null ? "" : formats.moneyAsTyped(business.yearlyTechSpend),
};

const ofThing: Record<ThingPart, (thing: Dependency, words: CostWords, plan: Plan) => string> = {
  "name-and-make": ({ name }) => name,
  "what-stops": ({ id }, words, plan) => {
    const streams = plan.streams.flatMap(({ id: stream, name }) => {
      const share = numberWords(plan, { of: "effect", dependency: id, stream }, words);
      return share === "" ? [] : [`${name} ${share}`];
    });
    return words.formats.list(streams);
  },
  "how-long": ({ tolerableMinutes }, { formats }) =>
    tolerableMinutes === null ? "" : formats.minutes(tolerableMinutes),
  "how-often": ({ outagesPerYear, typicalHours }, words) =>
    outagesPerYear === null || typicalHours === null
      ? ""
      : words.t("ask.value.howOften", {
          times: timesWords(outagesPerYear, words),
          hours: words.duration(typicalHours),
        }),
  "what-it-needs": ({ needs, category }, { t, formats, nameOf }) =>
    needs.length === 0 ? (category === "" ? "" : t("ask.value.nothing")) : formats.list(needs.map(nameOf)),
  "runs-on": ({ upstreams }, { t }) =>
    upstreams.length === 0 ? "" : t("ask.value.causes", { count: upstreams.length }),
  "what-spoils": ({ spoilage }, { formats }) =>
    spoilage.length === 0 ? "" : formats.moneyAsTyped(spoilage.reduce((sum, { amount }) => sum + amount, 0)),
  "works-offline": ({ offlineMode }, { t }) => {
    const on = offlineMode?.on ?? "unknown";
    return on === "unknown" ? "" : t(`ask.value.offline.${on}`);
  },
  "data-copy": ({ dataCopy }, { t }) =>
    dataCopy === null
      ? ""
      : ([dataCopy.what, dataCopy.where].find((text) => text.trim() !== "") ?? t("ask.value.there")),
  "before-a-change": ({ approval }, { t }, { contacts }) => {
    const names = [approval?.first, approval?.second].flatMap(
      (id) => contacts.find((contact) => contact.id === id)?.name ?? [],
    );
    return names.length > 0 ? names.join(", ") : approval === null ? "" : t("ask.value.there");
  },
  "whom-to-call": (thing, { formats }, { contacts }) =>
    formats.list(thing.contacts.flatMap((id) => contacts.find((contact) => contact.id === id)?.name ?? [])),
};

const ofBackup: Record<BackupPart, (backup: Backup, words: CostWords, plan: Plan) => string> = {
  "what-instead": ({ title }) => title,
  "what-must-work": ({ needs }, { formats, nameOf }, { providers }) =>
    formats.list(needs.map((id) => providers.find((provider) => provider.id === id)?.name ?? nameOf(id))),
  "what-it-saves": ({ keeps, readyAfterMinutes }, { t, formats }) =>
    t("ask.value.backup", { share: formats.percent(keeps), minutes: formats.minutes(readyAfterMinutes) }),
  "what-it-costs": ({ yearlyCost, setupCost }, { formats }) =>
    yearlyCost + setupCost === 0 ? "" : formats.moneyAsTyped(yearlyCost > 0 ? yearlyCost : setupCost),
  "last-tried": ({ lastTested }, { formats }) => (lastTested === null ? "" : formats.day(lastTested)),
};

const ofCard: Record<CardPart, (thing: Dependency, words: CostWords) => string> = {
  "first-look": ({ checks }, words) => linesWords(checks.length, words),
  "own-lines": ({ card }, words) =>
    linesWords(
      Object.values(card).reduce((sum, lines) => sum + lines.length, 0),
      words,
    ),
  "back-to-normal": ({ backToNormal }, words) => linesWords(backToNormal.length, words),
};

function linesWords(count: number, { t }: CostWords): string {
  return count === 0 ? "" : t("ask.value.count", { count });
}

const ofPlan: Record<PlanPart, (plan: Plan, words: CostWords) => string> = {
  lead: (plan) => contactInCharge(plan, "lead")?.name ?? "",
  contacts: ({ contacts }, { t }) =>
    contacts.length === 0 ? "" : t("ask.value.people", { count: contacts.length }),
  decisions: ({ decisions }, { t }) =>
    decisions.length === 0
      ? ""
      : t("ask.value.decisions", {
          done: decisions.filter(({ who }) => who !== null).length,
          all: decisions.length,
        }),
  address: ({ business }) => business.address,
  languages: ({ language, messageLanguage }, words) =>
    words.formats.list(
      [language, messageLanguage]
        .flatMap((each) => each ?? [])
        .map((each) => languageName(each, words.language)),
    ),
  copies: ({ copies }, { t }) => (copies.length === 0 ? "" : t("ask.value.copies", { count: copies.length })),
  "grab-list": ({ grabList }, words) => linesWords(grabList?.length ?? 0, words),
  logo: ({ logo }, { t }) => (logo === null ? "" : t("ask.value.there")),
  client: ({ client }) => client,
  review: ({ review }, { t }) => t("ask.value.months", { count: review.everyMonths }),
};
