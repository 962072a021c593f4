import * as v from "valibot";
import { id, lines, seedRefs, sources, text } from "./field.ts";

/** What to aim at in the first 30, 60 and 90 days. */
export const roadmapSchema = v.strictObject({
  title: text,
  windows: v.array(
    v.strictObject({
      id,
      window: v.picklist([30, 60, 90]),
      focus: text,
      goal: text,
      doFirst: lines,
      done: text,
    }),
  ),
  seedRefs,
  sources,
});
export type Roadmap = v.InferOutput<typeof roadmapSchema>;
