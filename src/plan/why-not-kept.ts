import * as v from "valibot";
import { reasons, type Reason } from "./field.ts";
import { hasRoomForLinks } from "./hanging-on.ts";
import { planSchema, type Plan } from "./plan.ts";

/**
 * Why a changed plan could not be opened again, judged by what differs from the plan before, which can be; null where
 * it can. A plan that is kept past these limits is lost with the next visit. Plan file, § Limits.
 */
export function whyNotKept(before: Plan, after: Plan): Reason | null {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([field, value]) => known.get(field) !== value);
  const parts = changed.map(([field, value]) => [field, whatDiffers(known.get(field), value)] as const);
  const read = v.safeParse(planSchema, { id: after.id, ...Object.fromEntries(parts) }, { abortEarly: true });
  if (!read.success) return reasons.find((reason) => reason === read.issues[0].message) ?? "group";
  return after.dependencies === before.dependencies || hasRoomForLinks(after) ? null : "too-many-links";
}

/** Of a list that has not grown only the entries that are new: typing in one thing of 500 looks at that one. */
function whatDiffers(before: unknown, after: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(after) || after.length > before.length) return after;
  const known = new Set<unknown>(before);
  return after.filter((entry) => !known.has(entry));
}
