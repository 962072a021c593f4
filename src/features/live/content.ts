import { paperContentParts } from "#document/paper-content.ts";
import { contentHook } from "#questions/content-hook.ts";

/** What cards, calls, messages and the questions are made of: just what the paper is made of. */
export const useLiveContent = contentHook(paperContentParts);
