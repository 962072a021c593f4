import type { Content } from "#content/content.ts";

/** The parts of the content the paper uses: what to load before composing. */
export const paperContentParts = [
  "callSheet",
  "countries",
  "goldenRules",
  "grabBox",
  "messages",
  "outageReview",
  "paperForms",
  "paymentAlternatives",
  "playbooks",
  "providers",
  "reviewCalendar",
  "triage",
] as const;

export type PaperContent = Pick<Content, (typeof paperContentParts)[number]>;
