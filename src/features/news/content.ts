import { contentHook } from "#questions/content-hook.ts";

/** The check of news and the outages that happened, in the screen's language. Waits for them the first time. */
export const useNewsContent = contentHook(["newsCheck", "incidents"]);
