import * as v from "valibot";
import { address, countries, day, id, source, text } from "./field.ts";

/** What a service runs on, and how we know: the maker says so, others report it, or we assume it. */
const upstreamSchema = v.strictObject({
  provider: id,
  confidence: v.picklist(["documented", "reported", "assumed"]),
  source: v.nullable(source),
  note: text,
});
export type Upstream = v.InferOutput<typeof upstreamSchema>;

/**
 * A make: a product or firm that can be chosen for a thing. What is said about it are facts with an address, or
 * questions to ask; never promises of ours.
 */
export const serviceSchema = v.strictObject({
  id,
  name: text,
  maker: text,
  category: id,
  countries,
  statusPage: v.nullable(address),
  /** categories without which it is down too */
  needs: v.array(id),
  upstreams: v.array(upstreamSchema),
  /** card networks of its payment feature: without them it takes no cards, but is not down itself, so no causes */
  cardNetworks: v.exactOptional(v.array(upstreamSchema)),
  /** what works without the network, as far as the source says */
  offlineMode: v.strictObject({
    works: v.picklist(["yes", "part", "no", "unknown"]),
    limits: text,
    source: v.nullable(source),
  }),
  /** how to get one's data out, and help */
  exportHow: text,
  supportHow: text,
  knownOutages: v.array(id),
  /** when this entry was gone through by itself; null: only with the whole catalogue (`checkedOn.catalogue`) */
  checked: v.nullable(day),
});
export type Service = v.InferOutput<typeof serviceSchema>;
