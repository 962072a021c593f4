import { contentHook } from "../content-hook.ts";

const starterParts = ["businessTypes", "categories", "countries", "starterNumbers"] as const;

/** What makes and causes of a thing are chosen from, and what the starter works with. */
export const useMakeContent = contentHook([...starterParts, "providers", "services", "checkedOn"]);
/** What to ask about working offline. */
export const useOfflineContent = contentHook(["services", "offlineModeCard", "checkedOn"]);
/** How to change something important safely. */
export const useChangeContent = contentHook(["changeSafety"]);
