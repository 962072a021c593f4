import * as v from "valibot";
import { lines, seedRefs, sources, text } from "./field.ts";

/** How to change something important safely, and which changes two people must agree on. */
export const changeSafetySchema = v.strictObject({
  title: text,
  intro: text,
  twoPersonRule: v.strictObject({ text, appliesTo: lines, ifYouAreAlone: text, takes: text }),
  before: lines,
  during: lines,
  after: lines,
  recordFields: lines,
  seedRefs,
  sources,
});
export type ChangeSafety = v.InferOutput<typeof changeSafetySchema>;
