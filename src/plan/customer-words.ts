import * as v from "valibot";
import { group, limits, type Reason } from "./field.ts";

/** The phases of an outage for which the owner may have words of their own. */
export const phases = ["down", "still", "back"] as const;
export type Phase = (typeof phases)[number];

/** The ways such words go out. */
export const channels = ["staff", "doorSign", "sms", "social", "phone", "emailSubject", "emailBody"] as const;
export type Channel = (typeof channels)[number];

const wording = v.exactOptional(
  v.pipe(v.string("text" satisfies Reason), v.maxLength(limits.textLength, "too-long" satisfies Reason)),
);

const wordingByChannel = v.exactOptional(
  group({
    staff: wording,
    doorSign: wording,
    sms: wording,
    social: wording,
    phone: wording,
    emailSubject: wording,
    emailBody: wording,
  }),
);

/** The owner's own wording by phase and channel; what is absent comes from the playbook. */
export const customerWordsSchema = group({
  down: wordingByChannel,
  still: wordingByChannel,
  back: wordingByChannel,
});
export type CustomerWords = v.InferOutput<typeof customerWordsSchema>;
