import * as v from "valibot";
import { papers } from "#plan/plan.ts";
import { id } from "./field.ts";

/**
 * A country we have no facts about but its money and paper: ISO code, the first of its present currencies, and the
 * paper of its shops. From the Unicode CLDR 48.2 (package `cldr-core`, supplemental/currencyData and measurementData);
 * places without a business of their own are left out. Its name is the browser's (`Intl.DisplayNames`).
 */
export const otherCountrySchema = v.strictObject({
  id,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  paper: v.picklist(papers),
});
export type OtherCountry = v.InferOutput<typeof otherCountrySchema>;
