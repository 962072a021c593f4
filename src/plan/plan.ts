import * as v from "valibot";
import { adviserSchema } from "./adviser.ts";
import { aiToolSchema, answersSchema } from "./ai-tool.ts";
import { businessSchema } from "./business.ts";
import { contactSchema, decisionSchema } from "./contact.ts";
import { dependencySchema } from "./dependency.ts";
import { amount, group, id, limits, listOf, moment, oneOf, text, type Reason } from "./field.ts";
import { logoSchema } from "./logo.ts";
import { outageSchema, workshopSchema } from "./outage.ts";
import { providerSchema } from "./provider.ts";
import { streamSchema } from "./stream.ts";
import { actionSchema, copySchema, drillSchema, printedSchema, reviewSchema } from "./upkeep.ts";
import { timeFrom, weekdays } from "./week-hours.ts";

const unknownMoment = "1970-01-01T00:00:00.000Z";

const languageTag = v.pipe(
  v.string("language" satisfies Reason),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "language" satisfies Reason),
  v.maxLength(35, "language" satisfies Reason),
);

/** What paper a plan is printed on. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** When the example outage of every ladder starts: a weekday and a time from 00:00 to 23:59. */
export const outageStartSchema = group({ day: oneOf(weekdays), time: timeFrom });
export type OutageStart = v.InferOutput<typeof outageStartSchema>;

/** The quick-start page (1..9) to go on at; absent once the quick start is done. */
const quickStartSchema = group({
  page: v.pipe(
    amount,
    v.integer("whole" satisfies Reason),
    v.minValue(1, "whole" satisfies Reason),
    v.maxValue(9, "whole" satisfies Reason),
  ),
});

/**
 * A whole plan: the one source of the types, the rules a form checks, what import accepts and what storage keeps.
 * The fields, their meaning and units are those of docs/plan-file.md.
 */
export const planSchema = group({
  id,
  createdAt: v.optional(moment, unknownMoment),
  updatedAt: v.optional(moment, unknownMoment),
  client: text,
  language: v.optional(languageTag, "en"),
  messageLanguage: v.optional(v.nullable(languageTag), null),
  adviser: v.optional(v.nullable(adviserSchema), null),
  paper: v.optional(oneOf(papers), "a4"),
  logo: logoSchema,
  business: v.optional(businessSchema, () => v.parse(businessSchema, {})),
  streams: listOf(streamSchema, limits.streams),
  providers: listOf(providerSchema, limits.providers),
  dependencies: listOf(dependencySchema, limits.dependencies),
  contacts: listOf(contactSchema, limits.contacts),
  callOrder: listOf(id, limits.contacts),
  decisions: listOf(decisionSchema),
  copies: listOf(copySchema),
  ai: listOf(aiToolSchema),
  guesses: listOf(
    v.pipe(v.string("text" satisfies Reason), v.maxLength(400, "too-long" satisfies Reason)),
    limits.guesses,
  ),
  answers: answersSchema,
  grabList: v.optional(v.nullable(listOf(v.string("text" satisfies Reason))), null),
  printed: v.optional(printedSchema, () => v.parse(printedSchema, {})),
  outageStart: v.optional(v.nullable(outageStartSchema), null),
  actions: listOf(actionSchema, limits.records),
  drills: listOf(drillSchema, limits.records),
  outages: listOf(outageSchema, limits.records),
  workshop: v.optional(workshopSchema, () => ({ shows: [] })),
  review: v.optional(reviewSchema, () => v.parse(reviewSchema, {})),
  quickStart: v.exactOptional(quickStartSchema),
});
export type Plan = v.InferOutput<typeof planSchema>;
