import * as v from "valibot";
import { id, seedRefs, sources, text } from "./field.ts";

/** What to ask a supplier once a year, and how to read the answer. */
export const vendorQuestionsSchema = v.strictObject({
  title: text,
  howToUse: text,
  questions: v.array(v.strictObject({ id, question: text, goodAnswer: text, redFlag: text })),
  seedRefs,
  sources,
});
export type VendorQuestions = v.InferOutput<typeof vendorQuestionsSchema>;
