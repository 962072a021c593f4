import * as v from "valibot";
import { id, lines, seedRefs, sources, text } from "./field.ts";

/** A supplier is in the news: fact or rumour? The examples' ids are incidents. */
export const newsCheckSchema = v.strictObject({
  title: text,
  why: text,
  steps: lines,
  tellStaff: text,
  tellCustomers: text,
  examples: v.array(
    v.strictObject({ id, oneSide: text, otherSide: text, whatToDo: text, label: v.picklist(["disputed"]) }),
  ),
  careWithNumbers: text,
  seedRefs,
  sources,
});
export type NewsCheck = v.InferOutput<typeof newsCheckSchema>;
