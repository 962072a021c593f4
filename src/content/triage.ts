import * as v from "valibot";
import { id, lines, text } from "./field.ts";

/** From "something is wrong" to the right card: yes/no questions, people first, and the first minute of any outage. */
export const triageSchema = v.strictObject({
  title: text,
  intro: text,
  steps: v.array(v.strictObject({ id, ask: text, yes: text, playbook: v.nullable(id) })),
  firstMinute: lines,
});
export type Triage = v.InferOutput<typeof triageSchema>;
