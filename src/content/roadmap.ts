import * as v from "valibot";
import { assumed, id, lines, seedRefs, sources, text } from "./field.ts";

/**
 * What to aim at in the first 30, 60 and 90 days. `fixes` says when what the readiness check finds is done, by group of
 * its questions: our own judgement. `sameJobs` are preparations of playbooks and fixes that are one job in other words,
 * by id: once done, none of them is suggested.
 */
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
  fixes: v.array(v.strictObject({ group: id, window: v.picklist([30, 60, 90]) })),
  fixesAssumed: assumed,
  sameJobs: v.array(v.pipe(v.array(id), v.minLength(2))),
  seedRefs,
  sources,
});
export type Roadmap = v.InferOutput<typeof roadmapSchema>;
