import * as v from "valibot";
import { amount, group, oneOf, text, type Reason } from "./field.ts";
import { weekHoursSchema } from "./week-hours.ts";

/** How surely the owner knows the sales: it widens the range of every figure. Cost model, § Range. */
export const certainties = ["books", "rough", "guess"] as const;
export type Certainty = (typeof certainties)[number];

/** What sales are told for: the plan keeps them by the week, whatever the owner counts in. */
export const salesPeriods = ["week", "month", "year"] as const;
export type SalesPeriod = (typeof salesPeriods)[number];

const optionalAmount = v.optional(v.nullable(amount), null);

/**
 * The business itself. Money is in `currency`, as major units; `people` work on a normal day; `salesPer` is absent until
 * somebody has said what the sales are for.
 */
export const businessSchema = group({
  name: text,
  type: text,
  country: text,
  currency: v.optional(
    v.pipe(v.string("currency" satisfies Reason), v.regex(/^[A-Z]{3}$/, "currency" satisfies Reason)),
    "EUR",
  ),
  address: text,
  people: v.optional(amount, 1),
  hourlyWage: v.optional(amount, 0),
  overtimeFactor: v.optional(amount, 1),
  certainty: v.optional(oneOf(certainties), "rough"),
  salesPer: v.exactOptional(oneOf(salesPeriods)),
  yearlyTechSpend: optionalAmount,
  yearlySales: optionalAmount,
  hours: v.optional(weekHoursSchema, () => ({})),
});
export type Business = v.InferOutput<typeof businessSchema>;
