import { contentHook } from "#questions/content-hook.ts";

/** The roles of the call sheet and the warning about crooks. Waits for them the first time. */
export const useCallContent = contentHook(["callSheet", "goldenRules"]);
