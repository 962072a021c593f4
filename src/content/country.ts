import * as v from "valibot";
import { papers } from "#plan/plan.ts";
import { id, text } from "./field.ts";

/** A country (ISO code): its currency, paper and language, and emergency numbers to be checked for the area. */
export const countrySchema = v.strictObject({
  id,
  name: text,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  paper: v.picklist(papers),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  emergency: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2,5}$/))), v.minLength(1)),
});
export type Country = v.InferOutput<typeof countrySchema>;
