import * as v from "valibot";
import { id, lines, text } from "./field.ts";

/** Whom a business may have to call, by the categories that call for it; a role without categories is for everyone. */
export const callSheetSchema = v.strictObject({
  title: text,
  fields: lines,
  note: text,
  emergencyNote: text,
  roles: v.array(v.strictObject({ id, role: text, categories: v.array(id) })),
});
export type CallSheet = v.InferOutput<typeof callSheetSchema>;
