import { contentHook } from "#questions/content-hook.ts";

/** The makes of the catalogue: AI tools by name, and which firm makes what else. */
export const useServices = contentHook(["services"]);
