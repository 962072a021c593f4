import * as v from "valibot";
import { amount, id, lines, text } from "./field.ts";

/** A form to print. Column widths add up to 100; `rowsPerPage` is for A4, landscape from seven columns on. */
export const paperFormSchema = v.strictObject({
  id,
  title: text,
  useWhen: text,
  columns: v.array(v.strictObject({ label: text, widthPercent: amount })),
  headerFields: lines,
  footerNote: text,
  rowsPerPage: amount,
});
export type PaperForm = v.InferOutput<typeof paperFormSchema>;
