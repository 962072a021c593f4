import { contentHook } from "#questions/content-hook.ts";

const starterParts = ["businessTypes", "categories", "countries", "starterNumbers"] as const;

/** The scenes, and what a thing that is called out is looked up in. */
export const useWorkshopContent = contentHook([...starterParts, "providers", "services", "drills"]);
