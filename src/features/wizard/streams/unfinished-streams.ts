import * as v from "valibot";
import { keepTabNote, readTabNote } from "#storage/tab-note.ts";
import type { StreamsFields } from "./streams-form.ts";

const unfinishedSchema = v.strictObject({
  inPlan: v.string(),
  streams: v.array(v.strictObject({ stream: v.string(), name: v.string(), percent: v.string() })),
});
/** Rows that do not add up yet, and what the plan said while they were typed. */
type UnfinishedStreams = v.InferOutput<typeof unfinishedSchema>;

/** The rows as they were left, unless the plan has come to say something else since. */
export function unfinishedStreams(plan: string, inPlan: string): StreamsFields | null {
  const kept = v.safeParse(unfinishedSchema, readTabNote(plan, "streams"));
  return kept.success && kept.output.inPlan === inPlan ? { streams: kept.output.streams } : null;
}

/** Keeps rows that do not add up; null once they do. */
export function keepUnfinishedStreams(plan: string, rows: UnfinishedStreams | null): void {
  keepTabNote(plan, "streams", rows);
}
