import * as v from "valibot";
import { amount, assumed, id, lines, seedRefs, sources, text } from "./field.ts";

/** How fast it should work again: `published` is what one untraced article says, `ourTargets` our own guess, in minutes. */
export const recoveryTargetsSchema = v.strictObject({
  title: text,
  plain: text,
  published: v.array(
    v.strictObject({ id, text, note: text, minMinutes: amount, maxMinutes: amount, seed: v.string() }),
  ),
  ourTargets: v.array(v.strictObject({ id, what: text, minutes: amount, categories: v.array(id) })),
  howToUse: lines,
  assumed,
  seedRefs,
  sources,
});
export type RecoveryTargets = v.InferOutput<typeof recoveryTargetsSchema>;
