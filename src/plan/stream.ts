import * as v from "valibot";
import { amount, group, id, name, oneOf, share, type Reason } from "./field.ts";
import { weekHoursSchema } from "./week-hours.ts";

const ownHours = weekHoursSchema;
const sharedHours = oneOf(["business", "always"]);

/**
 * A revenue stream: what a normal week brings in through one channel, without VAT or sales tax.
 * `margin`, `comesBack` and `leaveForGood` are shares 0..1. Cost model, § Terms.
 */
export const streamSchema = v.pipe(
  group({
    id,
    name,
    weeklySales: v.optional(amount, 0),
    margin: v.optional(share, 0.5),
    comesBack: v.optional(share, 0),
    hours: v.optional(
      v.lazy((input) => (typeof input === "string" ? sharedHours : ownHours)),
      "business",
    ),
    customersPerWeek: v.optional(amount, 0),
    leaveForGood: v.optional(share, 0),
    customerValue: v.optional(amount, 0),
  }),
  v.forward(
    v.partialCheck(
      [["comesBack"], ["leaveForGood"]],
      (stream) => stream.comesBack + stream.leaveForGood <= 1 + 1e-9,
      "together-too-much" satisfies Reason,
    ),
    ["leaveForGood"],
  ),
);
export type Stream = v.InferOutput<typeof streamSchema>;

/** A stream of which these fields are known; the others have their defaults. */
export function newStream(fields: v.InferInput<typeof streamSchema>): Stream {
  return v.parse(streamSchema, fields);
}
