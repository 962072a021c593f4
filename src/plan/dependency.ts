import * as v from "valibot";
import { backupSchema } from "./backup.ts";
import { cardLinesSchema } from "./card-lines.ts";
import { customerWordsSchema } from "./customer-words.ts";
import { amount, chosen, day, group, id, limits, lines, listOf, name, oneOf, share, text } from "./field.ts";

/** Whether a thing works without the network, and when that was last tried. */
export const offlineModeSchema = group({
  on: v.optional(oneOf(["yes", "no", "unknown"]), "unknown"),
  checkedOn: day,
});
export type OfflineMode = v.InferOutput<typeof offlineModeSchema>;

/** The owner's own copy of a thing's data. */
const dataCopySchema = group({
  what: text,
  where: text,
  everyDays: v.optional(v.nullable(amount), null),
  lastDone: day,
});
export type DataCopy = v.InferOutput<typeof dataCopySchema>;

/** The two contacts who must agree before a change goes live. */
const approvalSchema = group({ first: chosen, second: chosen });
export type Approval = v.InferOutput<typeof approvalSchema>;

/** How much of a stream (share 0..1) stops while the thing alone is down and nothing is done. */
export const effectSchema = group({ stream: id, share });
export type Effect = v.InferOutput<typeof effectSchema>;

/** Stock that is lost once the thing has been gone `afterHours`. */
const spoilageSchema = group({ afterHours: amount, amount });
export type Spoilage = v.InferOutput<typeof spoilageSchema>;

const optionalAmount = v.optional(v.nullable(amount), null);

/**
 * A thing the business depends on: its make and causes (`upstreams`, `needs`), what stops with it
 * (`affects`, `stalledPeople`, extras, `spoilage`), how often it fails, and what is done instead.
 * Plan file, § dependencies; cost model, § Terms.
 */
export const dependencySchema = group({
  id,
  name,
  category: text,
  serviceId: v.optional(v.nullable(text), null),
  upstreams: listOf(id, limits.links),
  needs: listOf(id, limits.links),
  accountRef: text,
  contacts: listOf(id, limits.contacts),
  owner: chosen,
  statusPage: text,
  renewsOn: day,
  promisedMinutes: optionalAmount,
  offlineMode: v.optional(v.nullable(offlineModeSchema), null),
  affects: listOf(effectSchema),
  stalledPeople: v.optional(amount, 0),
  extraPerHour: v.optional(amount, 0),
  extraOnce: v.optional(amount, 0),
  spoilage: listOf(spoilageSchema),
  outagesPerYear: optionalAmount,
  typicalHours: optionalAmount,
  tolerableMinutes: optionalAmount,
  checks: lines,
  backup: v.optional(v.nullable(backupSchema), null),
  dataCopy: v.optional(v.nullable(dataCopySchema), null),
  approval: v.optional(v.nullable(approvalSchema), null),
  card: v.optional(cardLinesSchema, () => ({})),
  tell: v.optional(customerWordsSchema, () => ({})),
  backToNormal: lines,
  note: text,
});
export type Dependency = v.InferOutput<typeof dependencySchema>;

/** A dependency of which these fields are known; the others have their defaults. */
export function newDependency(fields: v.InferInput<typeof dependencySchema>): Dependency {
  return v.parse(dependencySchema, fields);
}
