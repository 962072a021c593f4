import * as v from "valibot";
import { guessed, guessPath } from "./guess.ts";
import { inTemplate } from "./in-template.ts";
import { planSchema, type Plan } from "./plan.ts";
import { withSoundReferences } from "./references.ts";
import { unknownWeeklySales, weeklySalesOf } from "./weekly-sales.ts";
import { withoutSecrets } from "./without-secrets.ts";

/**
 * A plan without private data, for the next client: what `inTemplate` lets stay, texts without the names, numbers and
 * accounts of this one. How the sales are shared out stays, in whole percents of the 1,000 that stand for unknown sales.
 * All that was left out and all that was counted for this client is a guess. It goes on at page 2 of the quick start: its
 * name. `id` and `now`, an ISO moment, are the template's own.
 */
export function templateOf(plan: Plan, { id, now }: { id: string; now: string }): Plan {
  const clean = withoutSecrets({
    ways: plan.contacts.flatMap(({ phone, phone2, email }) => [phone, phone2, email]),
    accounts: plan.dependencies.map(({ accountRef }) => accountRef),
    known: [],
    names: namesIn(plan),
    writtenNames: givenNamesIn(plan),
  });
  const left = leftOf(plan, inTemplate, clean);
  const stripped = v.parse(planSchema, {
    ...asGroup(left),
    id,
    createdAt: now,
    updatedAt: now,
    quickStart: { page: 2 },
  });
  const total = weeklySalesOf(plan);
  const shared: Plan = {
    ...stripped,
    streams: stripped.streams.map((stream, place) => ({
      ...stream,
      weeklySales:
        total === 0
          ? 0
          : (Math.round(((plan.streams[place]?.weeklySales ?? 0) / total) * 100) * unknownWeeklySales) / 100,
    })),
  };
  return withSoundReferences(guessed(shared, guessesIn(shared))).plan;
}

/** Names of people, of the business and of the client: shorter ones would take letters out of other words. */
function namesIn({ business, client, contacts, adviser }: Plan): string[] {
  const names = [business.name, client, ...business.address.split("\n"), ...contacts.map(({ name }) => name)];
  return names.map((name) => name.trim()).filter((name) => name.length >= 3 && name !== adviser?.name);
}

/** The parts of the names of people: suppliers are firms, whose names are made of words. */
function givenNamesIn({ contacts }: Plan): string[] {
  const people = contacts.filter(({ kind }) => kind === "staff" || kind === "customer");
  return people
    .flatMap(({ name }) => name.split(/\s+/u))
    .filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part));
}

function guessesIn({ streams, dependencies }: Plan): string[] {
  return [
    ...(["hours", "people", "hourlyWage", "certainty"] as const).map(guessPath.business),
    guessPath.streams,
    guessPath.things,
    ...streams.flatMap(({ id }) =>
      (
        ["weeklySales", "margin", "comesBack", "customersPerWeek", "leaveForGood", "customerValue"] as const
      ).map((field) => guessPath.stream(id, field)),
    ),
    ...dependencies.flatMap(({ id, affects, backup }) => [
      ...(affects.length > 0 ? [guessPath.dependency(id, "affects")] : []),
      ...(backup ? [guessPath.backup(id, "keeps"), guessPath.backup(id, "readyAfterMinutes")] : []),
    ]),
  ];
}

/** What is left of a value by its rule. Fields without one are not ours, and go. */
function leftOf(value: unknown, rule: unknown, clean: <Value>(value: Value) => Value): unknown {
  if (rule === "stays" || value === null) return rule === "goes" ? undefined : value;
  if (rule === "cleaned") return clean(value);
  if (rule === "goes" || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.map((entry: unknown) => leftOf(entry, rule, clean));
  const rules = asGroup(rule);
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
      if (!Object.hasOwn(rules, field)) return [];
      const left = leftOf(inner, rules[field], clean);
      return left === undefined ? [] : [[field, left]];
    }),
  );
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
