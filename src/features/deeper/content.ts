import { contentHook } from "#questions/content-hook.ts";

/** What of the content the questions of a plan come from. Waits for it the first time. */
export const useQuestionContent = contentHook(["categories", "homelyCauses"]);
