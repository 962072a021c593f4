import * as v from "valibot";
import { amount, day, group, id, limits, lines, listOf, share, text, yesNo } from "./field.ts";

/**
 * What is done instead while a dependency is down. `keeps` is the share 0..1 of its stopped trade that is
 * saved; it runs from `readyAfterMinutes` after the start, for `lastsMinutes` (null: as long as needed).
 * `restores`: what needs the dependency works again while it runs. Cost model, § Terms and § What is down.
 */
export const backupSchema = group({
  title: text,
  needs: listOf(id, limits.links),
  readyAfterMinutes: v.optional(amount, 10),
  keeps: v.optional(share, 0),
  restores: v.optional(yesNo, false),
  lastsMinutes: v.optional(v.nullable(amount), null),
  setupCost: v.optional(amount, 0),
  yearlyCost: v.optional(amount, 0),
  costPerHour: v.optional(amount, 0),
  steps: lines,
  lastTested: day,
});
export type Backup = v.InferOutput<typeof backupSchema>;

/** A backup of which these fields are known; the others have their defaults. */
export function newBackup(fields: v.InferInput<typeof backupSchema>): Backup {
  return v.parse(backupSchema, fields);
}
