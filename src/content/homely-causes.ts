import * as v from "valibot";
import { providerKinds } from "#plan/provider.ts";
import { id, lines, seedRefs, sources, text } from "./field.ts";

/**
 * Six questions that find the causes nobody lists: the one line, circuit, phone, mailbox, card, person. `kind` is
 * the plan's kind of provider, `causes` the playbooks that fit when it fails, `hits` the categories it may stop.
 */
export const homelyCausesSchema = v.strictObject({
  title: text,
  intro: text,
  questions: v.array(
    v.strictObject({
      id,
      kind: v.picklist(providerKinds),
      question: text,
      why: text,
      howToCheck: lines,
      doNow: text,
      causes: v.array(id),
      hits: v.array(id),
    }),
  ),
  seedRefs,
  sources,
});
export type HomelyCauses = v.InferOutput<typeof homelyCausesSchema>;
