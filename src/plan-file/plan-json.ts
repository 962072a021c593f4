import * as v from "valibot";
import { aiToolSchema } from "#plan/ai-tool.ts";
import { contactSchema } from "#plan/contact.ts";
import { dependencySchema } from "#plan/dependency.ts";
import { outageSchema } from "#plan/outage.ts";
import { planSchema, type Plan } from "#plan/plan.ts";
import { providerSchema } from "#plan/provider.ts";
import { streamSchema } from "#plan/stream.ts";
import { actionSchema, drillSchema } from "#plan/upkeep.ts";
import { cleanJson, isJsonObject, type Json } from "./json.ts";

/** The lists of a plan that may be long: each of their parts is worded by itself, and only once. */
const longLists = {
  streams: streamSchema,
  providers: providerSchema,
  dependencies: dependencySchema,
  contacts: contactSchema,
  ai: aiToolSchema,
  actions: actionSchema,
  drills: drillSchema,
  outages: outageSchema,
} as const;
type LongList = keyof typeof longLists;

const known = new WeakMap<object, string>();

/**
 * The plan as JSON text in the order of the schema, its text cleaned: what files and storage hold. Edits leave the
 * parts they do not touch as they are, so that a letter typed into one of a hundred things costs one thing.
 */
export function planJson(plan: Plan): string {
  const bare: Plan = {
    ...plan,
    streams: [],
    providers: [],
    dependencies: [],
    contacts: [],
    ai: [],
    actions: [],
    drills: [],
    outages: [],
    logo: null,
  };
  const head = inSchemaOrder(planSchema, bare);
  const fields = Object.entries(isJsonObject(head) ? head : {}).map(
    ([field, value]) => `${JSON.stringify(field)}:${textOf(field, value, plan)}`,
  );
  return `{${fields.join(",")}}`;
}

function textOf(field: string, value: Json, plan: Plan): string {
  if (field === "logo") return JSON.stringify(plan.logo);
  if (!isLongList(field)) return JSON.stringify(value);
  return `[${plan[field].map((part) => partText(longLists[field], part)).join(",")}]`;
}

function isLongList(field: string): field is LongList {
  return field in longLists;
}

function partText(schema: v.GenericSchema, part: object): string {
  const worded = known.get(part) ?? JSON.stringify(inSchemaOrder(schema, part));
  known.set(part, worded);
  return worded;
}

/** Plain data with its fields in the order of their schema and its text cleaned. */
function inSchemaOrder(schema: v.GenericSchema, value: unknown): Json {
  const data: Json = JSON.parse(JSON.stringify(value));
  const cleaned = cleanJson(data);
  const ordered = v.safeParse(schema, cleaned);
  // what breaks a rule is still written: losing it would be worse than its order
  return ordered.success ? JSON.parse(JSON.stringify(ordered.output)) : cleaned;
}
