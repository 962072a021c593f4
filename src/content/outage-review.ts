import * as v from "valibot";
import { id, lines, sources, text } from "./field.ts";

/** The review after an outage, without blame: what to ask, and how to say it. */
export const outageReviewSchema = v.strictObject({
  title: text,
  when: text,
  opening: text,
  sections: v.array(v.strictObject({ id, title: text, prompts: lines })),
  wording: v.array(v.strictObject({ insteadOf: text, say: text })),
  sources,
});
export type OutageReview = v.InferOutput<typeof outageReviewSchema>;
