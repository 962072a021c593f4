import * as v from "valibot";
import { id, text } from "./field.ts";

const written = v.strictObject({ sms: text, phone: text, emailSubject: text, emailBody: text });

const phaseSchema = v.strictObject({
  staff: written,
  booked: written,
  public: v.strictObject({ doorSign: text, social: text, phone: text }),
});

/**
 * Our ready words to customers and staff in a further language, for plans whose customers read two. The same phases,
 * channels, gaps and playbooks as the words of `messages` and `playbooks`; `service` and `alternative` fill the gaps.
 */
export const customerWordsInSchema = v.strictObject({
  phases: v.strictObject({ down: phaseSchema, still: phaseSchema, back: phaseSchema }),
  playbooks: v.record(
    id,
    v.strictObject({
      tell: v.strictObject({
        doorSign: text,
        sms: text,
        social: text,
        phone: text,
        emailSubject: text,
        emailBody: text,
      }),
      service: text,
      alternative: text,
    }),
  ),
});
export type CustomerWordsIn = v.InferOutput<typeof customerWordsInSchema>;
