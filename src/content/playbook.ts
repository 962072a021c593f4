import * as v from "valibot";
import { amount, id, lines, sources, text } from "./field.ts";

/** A thing to do before it happens, as advice for the to-do list. */
const preparationSchema = v.strictObject({
  id,
  action: text,
  why: text,
  /** within how many days */
  window: v.picklist([30, 60, 90]),
  effort: v.picklist(["ten-minutes", "hour", "half-day", "project"]),
  cost: v.picklist(["free", "low", "medium"]),
});

/** What to do once it has lasted that long; without minutes ("Before closing") it prints, but makes no checkpoint. */
const laterStepsSchema = v.strictObject({ after: text, afterMinutes: v.nullable(amount), do: lines });

/** The first words to customers, for the phase "down"; "still" and "back" are general (`messages`). */
const tellSchema = v.strictObject({
  doorSign: text,
  sms: text,
  social: text,
  phone: text,
  emailSubject: text,
  emailBody: text,
});

/**
 * What to do when a thing of the category (the same id) is down; "general" serves things without one. Parts have
 * the names they have in a plan. Gaps: {businessName} {service} {time} {alternative}.
 */
export const playbookSchema = v.strictObject({
  id,
  title: text,
  /** at most 28 characters: the card's name in the finder where the owner has not named the thing */
  cardTitle: v.pipe(text, v.maxLength(28)),
  /** at most 60 characters: what one sees, for the finder on the cover */
  youSee: v.pipe(text, v.maxLength(60)),
  /** place in the finder, from 1: safety first, then what takes most down, then single things */
  triageRank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** what is done instead where the trade does not say */
  manualFallback: text,
  notice: lines,
  checks: lines,
  whoToCall: lines,
  /** the role of the call sheet that each line of `whoToCall` names; null where it names none */
  callRoles: v.array(v.nullable(id)),
  firstTen: lines,
  keepTrading: lines,
  ifItLasts: v.array(laterStepsSchema),
  /** each completes the heading "Do not": "taste food to see if it is safe." */
  doNot: lines,
  backToNormal: lines,
  tell: tellSchema,
  /** how, or whether, to send those words: shown beside them */
  tellNote: v.exactOptional(text),
  /** what stands in {service} and {alternative} until the owner has words of their own */
  messageDefaults: v.strictObject({ service: text, alternative: text }),
  prepare: v.array(preparationSchema),
  /** ids of the grab box */
  kit: v.array(id),
  /** ids of paper forms */
  forms: v.array(id),
  /** whether `keepTrading` still works without it */
  worksWithout: v.strictObject({ internet: v.boolean(), power: v.boolean() }),
  worksWithoutNote: text,
  /** further steps for a business type, by its id */
  variants: v.array(v.strictObject({ id, steps: lines })),
  sources,
});
export type Playbook = v.InferOutput<typeof playbookSchema>;
