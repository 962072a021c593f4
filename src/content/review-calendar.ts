import * as v from "valibot";
import { amount, id, lines, seedRefs, sources, text } from "./field.ts";

/** What keeps the plan alive, how often and how many minutes it takes. */
export const reviewCalendarSchema = v.strictObject({
  title: text,
  tasks: v.array(
    v.strictObject({
      id,
      every: v.picklist(["daily", "weekly", "monthly", "quarterly", "yearly"]),
      minutes: amount,
      task: text,
    }),
  ),
  afterEvents: lines,
  seedRefs,
  sources,
});
export type ReviewCalendar = v.InferOutput<typeof reviewCalendarSchema>;
