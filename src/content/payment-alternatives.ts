import * as v from "valibot";
import { id, lines, sources, text } from "./field.ts";

/** Other ways to get paid, by country. `sourced: false` is general trade knowledge, to be checked with the bank. */
export const paymentAlternativesSchema = v.strictObject({
  title: text,
  generalRules: lines,
  countries: v.array(
    v.strictObject({ id, options: v.array(v.strictObject({ text, sourced: v.boolean() })) }),
  ),
  unsourcedNote: text,
  sources,
});
export type PaymentAlternatives = v.InferOutput<typeof paymentAlternativesSchema>;
