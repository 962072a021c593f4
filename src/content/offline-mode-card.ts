import * as v from "valibot";
import { id, lines, sources, text } from "./field.ts";

/** What to ask about a till or card machine that may work offline. Every answer carries a date; older than six months counts as not known. */
export const offlineModeCardSchema = v.strictObject({
  title: text,
  intro: text,
  recordFields: lines,
  questions: v.array(v.strictObject({ id, question: text, why: text })),
  doNots: lines,
  tryIt: lines,
  playbooks: v.array(id),
  sources,
});
export type OfflineModeCard = v.InferOutput<typeof offlineModeCardSchema>;
