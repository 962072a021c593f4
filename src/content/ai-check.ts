import * as v from "valibot";
import { id, lines, seedRefs, sources, text } from "./field.ts";

/** Where AI touches the business: questions asked of each tool, the safe answer, and advice by answer. */
export const aiCheckSchema = v.strictObject({
  title: text,
  intro: text,
  toolFields: lines,
  questions: v.array(
    v.strictObject({
      id,
      question: text,
      why: text,
      advice: v.strictObject({ yes: text, partly: text, no: text }),
      safeAnswer: v.picklist(["yes", "no"]),
    }),
  ),
  scoring: text,
  /** the monthly check of fifteen minutes, step by step */
  monthlyReview: lines,
  seedRefs,
  sources,
});
export type AiCheck = v.InferOutput<typeof aiCheckSchema>;
