import * as v from "valibot";
import { amount, assumed, lines, text } from "./field.ts";

/** How a first plan gets its numbers, for people; and round helpers, not exchange rates, that turn guesses in euros into a currency. */
export const starterNumbersSchema = v.strictObject({
  title: text,
  how: lines,
  note: text,
  roughNote: text,
  unitsPerEuro: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), amount),
  assumed,
});
export type StarterNumbers = v.InferOutput<typeof starterNumbersSchema>;
