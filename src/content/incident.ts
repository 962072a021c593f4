import * as v from "valibot";
import { amount, id, sources, text } from "./field.ts";

/**
 * An outage that happened. `confirmed`: the operator or an authority says so; `reported`: so far only the press does;
 * `disputed`: the sides differ, so both are told (`newsCheck`).
 */
export const incidentSchema = v.strictObject({
  id,
  title: text,
  /** "YYYY-MM-DD", or "YYYY-MM" where the day is not known */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  durationHours: v.nullable(amount),
  status: v.picklist(["confirmed", "reported", "disputed"]),
  providers: v.array(id),
  services: v.array(id),
  whatStopped: text,
  cause: text,
  lesson: text,
  drillPrompt: text,
  sources,
});
export type Incident = v.InferOutput<typeof incidentSchema>;
