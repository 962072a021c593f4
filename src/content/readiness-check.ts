import * as v from "valibot";
import { amount, id, seedRefs, share, sources, text } from "./field.ts";

/**
 * Is the business ready? Score = sum of answer value × weight over sum of weights × 100. The weights are our own
 * judgement; `bands` read the score.
 */
export const readinessCheckSchema = v.strictObject({
  title: text,
  scoring: text,
  answers: v.array(v.strictObject({ id: v.picklist(["yes", "partly", "no"]), value: share, label: text })),
  bands: v.array(v.strictObject({ id, min: amount, max: amount, label: text, advice: text })),
  groups: v.array(v.strictObject({ id, name: text })),
  questions: v.array(v.strictObject({ id, group: id, weight: amount, question: text, why: text, fix: text })),
  weightsAssumed: v.literal(true),
  seedRefs,
  sources,
});
export type ReadinessCheck = v.InferOutput<typeof readinessCheckSchema>;
