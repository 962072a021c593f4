import { contentHook } from "#questions/content-hook.ts";

export const useDrillContent = contentHook(["drills", "incidents"]);
