import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { daysLater, monthsLater } from "./later-day.ts";
import { needsRing } from "./needs-ring.ts";

/**
 * What a thing's own answers say is wrong or getting old. Days are "YYYY-MM-DD", lengths minutes. A length, a day or
 * an id fills a gap of the sentence. Design, § 3 *Going deeper*.
 */
export type ThingWarning =
  | { kind: "promised-longer-than-bearable"; promised: number; bearable: number }
  /** needs things that need it */
  | { kind: "needs-ring"; things: readonly string[] }
  /** asked, and nobody knows */
  | { kind: "offline-not-known" }
  /** it should, and nobody has tried it: counts as not known */
  | { kind: "offline-never-tried" }
  /** last looked at over six months ago: counts as not known */
  | { kind: "offline-too-old"; checkedOn: string }
  | { kind: "copy-never-made" }
  | { kind: "copy-overdue"; due: string }
  | { kind: "renewal-past"; on: string }
  | { kind: "renewal-soon"; on: string }
  /** two people should agree on changes here, and nobody is named */
  | { kind: "no-approver" }
  | { kind: "one-approver" }
  | { kind: "same-approver" };

/**
 * Months after which an answer about working offline counts as not known: makers change offline modes, so one that was
 * tried is tried again. Our own judgement. Content, offlineModeCard.
 */
const offlineHoldsMonths = 6;
/** Days ahead in which a renewal is soon. */
const renewalDays = 30;

/**
 * Kinds of things on whose changes two people should agree: payment gateway, certificates, DNS, databases, bank
 * details, key logins. Content, changeSafety.
 */
const changedByTwo = [
  "payments-online",
  "domain-dns",
  "website-hosting",
  "website-shop",
  "industry-system",
  "banking",
  "login-identity",
];

/** Whether two people should agree before something is changed here. Design, § 3 *Which two people agree*. */
function needsTwoPeople({ category }: Pick<Dependency, "category">): boolean {
  return changedByTwo.includes(category);
}

/** What is to be said about a thing of the plan on a day ("YYYY-MM-DD"), in the order of its sheet. */
export function thingWarnings(plan: Plan, id: string, today: string): ThingWarning[] {
  const thing = plan.dependencies.find((dependency) => dependency.id === id);
  if (thing === undefined) return [];
  return [
    ...ringWarnings(plan, id),
    ...promiseWarnings(thing),
    ...offlineWarnings(thing, today),
    ...copyWarnings(thing, today),
    ...approvalWarnings(thing),
    ...renewalWarnings(thing, today),
  ];
}

function ringWarnings(plan: Plan, id: string): ThingWarning[] {
  const things = needsRing(plan, id);
  return things.length === 0 ? [] : [{ kind: "needs-ring", things }];
}

function promiseWarnings({ tolerableMinutes, promisedMinutes }: Dependency): ThingWarning[] {
  if (tolerableMinutes === null || promisedMinutes === null || promisedMinutes <= tolerableMinutes) return [];
  return [{ kind: "promised-longer-than-bearable", promised: promisedMinutes, bearable: tolerableMinutes }];
}

function offlineWarnings({ offlineMode }: Dependency, today: string): ThingWarning[] {
  if (offlineMode === null) return [];
  const { on, checkedOn } = offlineMode;
  if (on === "unknown") return [{ kind: "offline-not-known" }];
  if (checkedOn === null) return on === "yes" ? [{ kind: "offline-never-tried" }] : [];
  return offlineHoldsUntil(checkedOn) < today ? [{ kind: "offline-too-old", checkedOn }] : [];
}

function copyWarnings({ dataCopy }: Dependency, today: string): ThingWarning[] {
  if (dataCopy === null) return [];
  const { what, where, everyDays, lastDone } = dataCopy;
  if (lastDone === null)
    return what !== "" || where !== "" || everyDays !== null ? [{ kind: "copy-never-made" }] : [];
  if (everyDays === null) return [];
  const due = nextCopy(lastDone, everyDays);
  return due < today ? [{ kind: "copy-overdue", due }] : [];
}

/** The day until which an answer about offline mode counts: older than that, rules have changed. */
export function offlineHoldsUntil(checkedOn: string): string {
  return monthsLater(checkedOn, offlineHoldsMonths);
}

/** The day the next copy of the data is due, so many days after the last. */
export function nextCopy(lastDone: string, everyDays: number): string {
  return daysLater(lastDone, Math.ceil(everyDays));
}

function approvalWarnings(thing: Dependency): ThingWarning[] {
  const { first = null, second = null } = thing.approval ?? {};
  if (first === null && second === null) return needsTwoPeople(thing) ? [{ kind: "no-approver" }] : [];
  if (first === null || second === null) return [{ kind: "one-approver" }];
  return first === second ? [{ kind: "same-approver" }] : [];
}

function renewalWarnings({ renewsOn }: Dependency, today: string): ThingWarning[] {
  if (renewsOn === null) return [];
  if (renewsOn < today) return [{ kind: "renewal-past", on: renewsOn }];
  return renewsOn <= daysLater(today, renewalDays) ? [{ kind: "renewal-soon", on: renewsOn }] : [];
}
