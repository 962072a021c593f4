import * as v from "valibot";
import { cardParts } from "./card-lines.ts";
import { channels, phases } from "./customer-words.ts";
import { amount, group, id, limits, lines, listOf, moment, name, oneOf, text, yesNo } from "./field.ts";

const laterMoment = v.optional(v.nullable(moment), null);

/** A thing or provider that failed, and between which moments; back and down again is a second entry. */
const downSchema = group({ root: id, from: moment, until: laterMoment });
export type Failed = v.InferOutput<typeof downSchema>;

/**
 * What somebody did or noted. A step says by `root` and `part` from which card it is; an answer to something the app
 * asked says by `asked` what that was. Plan file, § outages.
 */
const logEntrySchema = group({
  at: moment,
  step: text,
  result: v.optional(oneOf(["done", "later", "couldNot", "note"]), "note"),
  note: text,
  root: v.exactOptional(id),
  part: v.exactOptional(oneOf([...cardParts, "checks", "backToNormal"])),
  asked: v.exactOptional(text),
});
export type LogEntry = v.InferOutput<typeof logEntrySchema>;

/** An outage or a practice run as it happened; all its costs are worked out again when read, `cost` is what was said then. */
export const outageSchema = group({
  id,
  practice: v.optional(yesNo, false),
  startedAt: moment,
  endedAt: laterMoment,
  down: listOf(downSchema, limits.records),
  log: listOf(logEntrySchema, 10 * limits.records),
  told: listOf(group({ at: moment, phase: oneOf(phases), channel: oneOf(channels) }), limits.records),
  promisedBack: laterMoment,
  actual: v.optional(v.nullable(group({ lostSales: v.optional(amount, 0) })), null),
  cost: v.optional(v.nullable(group({ low: amount, likely: amount, high: amount })), null),
  review: v.optional(group({ happened: text, helped: text, change: lines }), () => ({
    happened: "",
    helped: "",
    change: [],
  })),
  actions: listOf(id, limits.records),
});
export type Outage = v.InferOutput<typeof outageSchema>;

/** An outage of which these fields are known; the others have their defaults. */
export function newOutage(fields: v.InferInput<typeof outageSchema>): Outage {
  return v.parse(outageSchema, fields);
}

/** What a workshop asked for by show of hands. */
export const workshopSchema = group({
  shows: listOf(group({ question: name, hands: v.optional(amount, 0) }), limits.records),
});
