import * as v from "valibot";
import { keepTabNote, readTabNote } from "#storage/tab-note.ts";
import type { OutageFields } from "./outage-fields.ts";

const unfinishedSchema: v.GenericSchema<unknown, OutageFields> = v.strictObject({
  down: v.array(v.string()),
  day: v.string(),
  time: v.string(),
  hours: v.string(),
  minutes: v.string(),
  lost: v.string(),
  note: v.string(),
  isLong: v.boolean(),
});

/** An outage that does not say enough to be in the plan, as it was typed in this tab; null where there is none. */
export function unfinishedOutage(plan: string): OutageFields | null {
  const kept = v.safeParse(unfinishedSchema, readTabNote(plan, "outage"));
  return kept.success ? kept.output : null;
}

/** Keeps it for the tab; null once it is in the plan. */
export function keepUnfinishedOutage(plan: string, fields: OutageFields | null): void {
  keepTabNote(plan, "outage", fields);
}
