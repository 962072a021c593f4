import * as v from "valibot";
import { amount, id, lines, seedRefs, sources, text } from "./field.ts";

/** A scene to practise, with three surprises; `fits` are business types. */
const scenarioSchema = v.strictObject({
  id,
  title: text,
  scene: text,
  playbooks: v.array(id),
  fits: v.array(id),
  surprises: v.array(v.strictObject({ text, ask: lines })),
});

/** The 60-minute workshop and shorter drills. Minutes of the agenda count from its start. */
export const drillsSchema = v.strictObject({
  title: text,
  purpose: text,
  forWhom: text,
  youNeed: lines,
  groundRules: lines,
  agenda: v.array(v.strictObject({ minute: amount, length: amount, title: text, guide: text })),
  scenarios: v.array(scenarioSchema),
  debriefQuestions: lines,
  passSigns: lines,
  quickDrills: v.array(v.strictObject({ id, title: text, steps: lines })),
  seedRefs,
  sources,
});
export type Drills = v.InferOutput<typeof drillsSchema>;
