import * as v from "valibot";
import { chosen, day, group, id, lines, listOf, name, oneOf, text, type Reason } from "./field.ts";

/** An answer to a readiness or AI question. */
const answerSchema = oneOf(["yes", "partly", "no", "na"]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** Answers by question id. */
export const answersSchema = v.optional(
  v.record(
    v.pipe(v.string("text" satisfies Reason), v.maxLength(200, "too-long" satisfies Reason)),
    answerSchema,
    "group" satisfies Reason,
  ),
  () => ({}),
);

/** Whom or what an AI tool can reach. */
export const reaches = ["customers", "money", "bookings", "staff"] as const;
export type Reach = (typeof reaches)[number];

/** An AI tool in use, hidden ones included: what it does, whom it reaches, who checks it, what to do if it is wrong. */
export const aiToolSchema = group({
  id,
  name,
  does: text,
  reaches: listOf(oneOf(reaches)),
  review: v.optional(oneOf(["before", "sample", "none"]), "none"),
  reviewer: chosen,
  goodLooksLike: text,
  alert: text,
  lastReviewed: day,
  ifWrong: lines,
  dependency: chosen,
  hiddenIn: text,
  answers: answersSchema,
  off: v.optional(group({ hour: text, day: text, gone: text }), () => ({ hour: "", day: "", gone: "" })),
});
export type AiTool = v.InferOutput<typeof aiToolSchema>;

/** An AI tool of which these fields are known; the others have their defaults. */
export function newAiTool(fields: v.InferInput<typeof aiToolSchema>): AiTool {
  return v.parse(aiToolSchema, fields);
}
