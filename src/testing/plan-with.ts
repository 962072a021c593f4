import * as v from "valibot";
import { contactSchema, type Contact } from "#plan/contact.ts";
import { dependencySchema, type Dependency } from "#plan/dependency.ts";
import { planSchema, type Plan } from "#plan/plan.ts";
import { streamSchema, type Stream } from "#plan/stream.ts";

/** A plan with what a test cares about; everything else as the schema has it. */
export function planWith(
  parts: v.InferInput<typeof planSchema> | Omit<v.InferInput<typeof planSchema>, "id">,
): Plan {
  return v.parse(planSchema, { id: "plan", ...parts });
}

export function aThing(parts: v.InferInput<typeof dependencySchema>): Dependency {
  return v.parse(dependencySchema, parts);
}

export function aStream(parts: v.InferInput<typeof streamSchema>): Stream {
  return v.parse(streamSchema, parts);
}

export function aContact(parts: v.InferInput<typeof contactSchema>): Contact {
  return v.parse(contactSchema, parts);
}
