import * as v from "valibot";
import { day } from "./field.ts";

/** When the addresses of whole subjects were last gone through. */
export const checkedOnSchema = v.strictObject({ catalogue: day, countries: day, incidents: day });
export type CheckedOn = v.InferOutput<typeof checkedOnSchema>;
