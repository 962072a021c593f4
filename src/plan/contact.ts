import * as v from "valibot";
import { day, group, id, name, oneOf, text } from "./field.ts";

export const contactKinds = [
  "staff",
  "supplier",
  "it-help",
  "emergency",
  "utility",
  "insurer",
  "bank",
  "landlord",
  "customer",
  "other",
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Someone to call. Numbers stay as typed; `checkedOn` is when the number was last rung. */
export const contactSchema = group({
  id,
  name,
  role: text,
  kind: v.optional(oneOf(contactKinds), "other"),
  phone: text,
  phone2: text,
  email: text,
  reachable: text,
  checkedOn: day,
  note: text,
});
export type Contact = v.InferOutput<typeof contactSchema>;

/** A contact of whom these fields are known; the others have their defaults. */
export function newContact(fields: v.InferInput<typeof contactSchema>): Contact {
  return v.parse(contactSchema, fields);
}

/** Who may decide what, and who if they can't be reached. */
export const decisionSchema = group({
  what: text,
  who: v.optional(v.nullable(id), null),
  deputy: v.optional(v.nullable(id), null),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
