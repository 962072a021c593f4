import * as v from "valibot";
import { phases } from "#plan/customer-words.ts";
import { id, lines, text } from "./field.ts";

const written = { sms: text, phone: text, emailSubject: text, emailBody: text };

/** The general words of a phase: to staff, to people with a booking or order, to everyone. */
const phaseWordsSchema = v.strictObject({
  id: v.picklist(phases),
  title: text,
  when: text,
  staff: v.strictObject(written),
  booked: v.strictObject(written),
  public: v.strictObject({ doorSign: text, social: text, phone: text }),
});

/**
 * Words for any outage, by phase. In the plan, `tell.<phase>.staff` is the staff text message; the other channels
 * are the public or the booked text. The gaps are the `placeholders`.
 */
export const messagesSchema = v.strictObject({
  title: text,
  intro: text,
  rules: lines,
  placeholders: v.array(
    v.strictObject({
      id: v.picklist(["businessName", "service", "time", "alternative"]),
      meaning: text,
      example: text,
    }),
  ),
  phases: v.array(phaseWordsSchema),
  /** what goes out or comes in without anyone doing it: to pause when one cannot serve, and to turn on again */
  byItself: v.array(
    v.strictObject({
      id,
      /** a plan with a thing of one of these has it */
      categories: v.array(id),
      /** inside a sentence: "Pause {name}." */
      name: text,
      pause: text,
      resume: text,
    }),
  ),
  /** stands before what to pause */
  pauseWhen: text,
  afterBack: lines,
});
export type Messages = v.InferOutput<typeof messagesSchema>;
