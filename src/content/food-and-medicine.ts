import * as v from "valibot";
import { address, id, text } from "./field.ts";

/** What some authorities say about cold food and medicine in a power cut. Never without the `warning`: rules differ. */
export const foodAndMedicineSchema = v.strictObject({
  title: text,
  warning: text,
  items: v.array(v.strictObject({ id, region: text, text, source: address })),
});
export type FoodAndMedicine = v.InferOutput<typeof foodAndMedicineSchema>;
