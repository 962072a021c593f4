import { firstDayOf, type TwoStates } from "#cost/first-day.ts";
import { openHours } from "#cost/open-hours.ts";
import { stakesOf } from "#cost/stakes.ts";
import type { Answer } from "#plan/ai-tool.ts";
import { leadOf } from "#plan/contact-in-charge.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import type { ProviderKind } from "#plan/provider.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { datesAhead, type DateAhead } from "#readiness/dates-ahead.ts";

/**
 * What a list of many plans needs to know of one, worked out once for a revision of it: the list never reads a plan.
 * Amounts are exact and unrounded, in the plan's currency.
 */
export interface PlanInShort {
  country: string;
  currency: string;
  /** amounts are for every 1,000 of weekly sales */
  areSalesUnknown: boolean;
  /** the costliest open hour, likely, and whose it is; null where nothing is worked out */
  costliest: { name: string; openHour: number } | null;
  /** the answers of the readiness check */
  answers: Record<string, Answer>;
  /** whom to call at the client: who leads when something is down; null where nobody is named */
  lead: Lead | null;
  /** what is due when, the nearest first */
  dates: DateAhead[];
  causes: CauseInShort[];
}

export interface Lead {
  name: string;
  phone: string;
  phone2: string;
  email: string;
}

/** Something outside the business that other clients may depend on too, and what stops here with it. */
export interface CauseInShort {
  /**
   * "provider" and "service" are ids of the catalogue, or a make as it was typed; "own" is a provider of the owner's
   * own, known by its name
   */
  of: "provider" | "service" | "own";
  id: string;
  /** names of the things that are down, in plan order */
  things: string[];
  hour: TwoStates;
  /** one open day */
  day: TwoStates;
}

/** Own causes that stand in one house alone, or are a person: another client's is another one. */
const nobodyElses: ReadonlySet<ProviderKind> = new Set(["device", "account", "card", "person"]);

/** A plan in short. `today` is the day of what is wanted and was never done. */
export function planInShort(plan: Plan, today: string): PlanInShort {
  const stakes = stakesOf(plan);
  const { country, currency } = plan.business;
  return {
    country,
    currency,
    areSalesUnknown: salesAreUnknown(plan),
    costliest: costliestOf(plan, openHours(stakes)),
    answers: plan.answers,
    lead: leadIn(plan),
    dates: datesAhead(plan, today),
    causes: causesOf(plan, firstDayOf(plan, stakes)),
  };
}

function costliestOf(plan: Plan, hours: readonly number[]): PlanInShort["costliest"] {
  const open = notWorkedOut(plan);
  let costliest: PlanInShort["costliest"] = null;
  plan.dependencies.forEach(({ id, name }, place) => {
    const openHour = hours[place] ?? 0;
    if (!open.has(id) && (costliest === null || openHour > costliest.openHour))
      costliest = { name, openHour };
  });
  return costliest;
}

function leadIn(plan: Plan): Lead | null {
  const lead = leadOf(plan);
  return lead && { name: lead.name, phone: lead.phone, phone2: lead.phone2, email: lead.email };
}

function causesOf(plan: Plan, firstDay: ReturnType<typeof firstDayOf>): CauseInShort[] {
  const { dependencies, providers } = plan;
  const names = new Map(dependencies.map(({ id, name }) => [id, name]));
  const own = new Set([...names.keys(), ...providers.map(({ id }) => id)]);
  const outside = new Set(dependencies.flatMap(({ needs, upstreams }) => [...needs, ...upstreams]));
  const makes = new Set(dependencies.flatMap(({ serviceId }) => serviceId ?? []));
  const whatStopsWith = (of: CauseInShort["of"], id: string, roots: readonly string[]): CauseInShort[] => {
    const { falls, hour, day } = firstDay(roots);
    if (falls.length === 0) return [];
    return [{ of, id, things: falls.map((thing) => names.get(thing) ?? thing), hour, day }];
  };
  const madeBy = (make: string): string[] =>
    dependencies.filter(({ serviceId }) => serviceId === make).map(({ id }) => id);
  return [
    ...[...outside].filter((id) => !own.has(id)).flatMap((id) => whatStopsWith("provider", id, [id])),
    ...[...makes]
      .filter((make) => make.trim() !== "")
      .flatMap((make) => whatStopsWith("service", make, madeBy(make))),
    ...providers
      .filter(({ kind, name }) => !nobodyElses.has(kind) && name.trim() !== "")
      .flatMap(({ id, name }) => whatStopsWith("own", name, [id])),
  ];
}
