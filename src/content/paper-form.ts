import * as v from "valibot";
import { amount, id, lines, text } from "./field.ts";

/**
 * A form to print. Column widths add up to 100; `rowsPerPage` is for A4, landscape from seven columns on. The first
 * header field is who we are: it is printed with the business's own name.
 */
export const paperFormSchema = v.strictObject({
  id,
  title: text,
  useWhen: text,
  columns: v.array(
    v.strictObject({
      label: text,
      widthPercent: amount,
      /** an amount in the plan's currency, or no more than a tick; else words */
      holds: v.exactOptional(v.picklist(["money", "tick"])),
    }),
  ),
  headerFields: lines,
  /** header fields that hold an amount, counted from 0 */
  moneyFields: v.exactOptional(v.array(amount)),
  footerNote: text,
  rowsPerPage: amount,
  /** whether it helps to see on it what the business sells */
  namesStreams: v.exactOptional(v.boolean()),
  /** kinds of business it is for; every kind where it names none */
  trades: v.exactOptional(v.array(id)),
});
export type PaperForm = v.InferOutput<typeof paperFormSchema>;
