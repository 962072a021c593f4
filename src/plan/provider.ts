import * as v from "valibot";
import { group, id, name, oneOf } from "./field.ts";

/** What a provider of the owner's own is: the one line, circuit, phone, mailbox, paying card or person. */
export const providerKinds = [
  "line",
  "power",
  "device",
  "account",
  "card",
  "person",
  "cloud",
  "other",
] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** A cause of the owner's own, beside the catalogue's providers. */
export const providerSchema = group({ id, name, kind: v.optional(oneOf(providerKinds), "other") });
export type Provider = v.InferOutput<typeof providerSchema>;
