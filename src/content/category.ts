import * as v from "valibot";
import { assumed, id, lines, text } from "./field.ts";

/** A kind of thing one can depend on. An `event` (ransomware, key person away) hits several things at once. Its playbook has the same id. */
export const categorySchema = v.strictObject({
  id,
  name: text,
  examples: lines,
  whatStops: text,
  event: v.boolean(),
  /** how soon it hurts where the trade does not say; our assumption */
  hurtsAfterMinutes: v.picklist([10, 60, 240, 1440, 10_080]),
  assumed,
});
export type Category = v.InferOutput<typeof categorySchema>;
