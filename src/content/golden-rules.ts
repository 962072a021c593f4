import * as v from "valibot";
import { lines, sources, text } from "./field.ts";

/** Rules for any outage, and the warning about crooks who use one. */
export const goldenRulesSchema = v.strictObject({
  rules: lines,
  scamWarning: v.strictObject({ title: text, lines, sources }),
});
export type GoldenRules = v.InferOutput<typeof goldenRulesSchema>;
