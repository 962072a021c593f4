import * as v from "valibot";
import { group, text } from "./field.ts";
import { logoSchema } from "./logo.ts";

/** Who made the plan with the business: on its cover and foot. */
export const adviserSchema = group({ name: text, logo: logoSchema });
export type Adviser = v.InferOutput<typeof adviserSchema>;

/** An adviser with a change; null once nothing is left to say of them. */
export function adviserWith(adviser: Adviser | null, change: Partial<Adviser>): Adviser | null {
  const next = { name: "", logo: null, ...adviser, ...change };
  return next.name === "" && next.logo === null ? null : next;
}

/** The adviser in a value that was kept, whatever wrote it; null where there is none to be read. */
export function adviserIn(value: unknown): Adviser | null {
  const read = v.safeParse(adviserSchema, value);
  return read.success ? adviserWith(read.output, {}) : null;
}
