import * as v from "valibot";
import { providerKinds } from "#plan/provider.ts";
import { address, countries, id, text } from "./field.ts";

/**
 * A cloud, network, line or firm that services run on: a cause several things may share. `kind` is the plan's,
 * `field` the narrower one. `shared: false` stands for each maker's own machines, which nobody shares.
 */
export const knownProviderSchema = v.strictObject({
  id,
  name: text,
  note: text,
  kind: v.picklist(providerKinds),
  field: v.picklist([
    "ai",
    "card-network",
    "cdn-dns",
    "cloud",
    "payment-processor",
    "platform",
    "power",
    "telecom",
  ]),
  statusPage: v.nullable(address),
  countries,
  shared: v.boolean(),
});
export type KnownProvider = v.InferOutput<typeof knownProviderSchema>;
