import * as v from "valibot";
import { weekHoursSchema } from "#plan/week-hours.ts";
import { amount, assumed, id, lines, share, text } from "./field.ts";

/** How much of a stream (share 0..1) stops altogether while a thing of the category is down: as things are, and with the usual backup. */
const stopsSchema = v.strictObject({ lost: share, lostWithBackup: share });

/**
 * A typical revenue stream. `stops` is by category and counts everything that stops, what falls with it included.
 * Every number is our assumption, whence `assumed`.
 */
const typicalStreamSchema = v.strictObject({
  id,
  name: text,
  /** of the weekly sales, 0..100 */
  percent: amount,
  hours: v.picklist(["business", "always"]),
  /** share of a sale left after goods and commission; wages stay in */
  margin: share,
  /** share of missed sales that are made later */
  comesBack: share,
  comesBackWhy: text,
  /** share of let-down customers who never return */
  leaveForGood: share,
  /** one usual sale in euros; null: we do not know the trade */
  averageSaleEuro: v.nullable(amount),
  /** how often one customer buys in a year */
  salesPerCustomerYear: v.nullable(amount),
  stops: v.record(id, stopsSchema),
  assumed,
});
export type TypicalStream = v.InferOutput<typeof typicalStreamSchema>;

/** A thing such a business usually has; `id` is its category. `examples` are brands and kinds to show, not keys. */
const typicalThingSchema = v.strictObject({
  id,
  /** what the trade calls it, where the category's name is too general */
  name: v.exactOptional(text),
  hurtsAfterMinutes: v.picklist([10, 60, 240, 1440, 10_080]),
  why: text,
  /** what is done instead: the title of a first backup */
  manualFallback: text,
  examples: lines,
});
export type TypicalThing = v.InferOutput<typeof typicalThingSchema>;

/** A kind of business: what the starter fills a first plan with (docs/starter.md). */
export const businessTypeSchema = v.strictObject({
  id,
  name: text,
  /** a normal week; `busy` 1 normal, 2 busy, 3 very busy, after `peakTimes` */
  hours: v.strictObject({ week: weekHoursSchema, note: text, assumed }),
  peakTimes: v.array(text),
  streams: v.pipe(v.array(typicalStreamSchema), v.minLength(1)),
  things: v.pipe(v.array(typicalThingSchema), v.minLength(1)),
  risks: lines,
  legalNotes: lines,
  /** people on a normal day, what an hour of work costs in euros, years of a customer's value that are counted */
  starter: v.strictObject({
    people: amount,
    hourlyWageEuro: v.nullable(amount),
    customerValueYears: amount,
    note: text,
    assumed,
  }),
});
export type BusinessType = v.InferOutput<typeof businessTypeSchema>;
