import { contentHook } from "#questions/content-hook.ts";

const starterParts = ["businessTypes", "categories", "countries", "starterNumbers"] as const;

/** What the pages up to 6 work with. */
export const useStarterContent = contentHook(starterParts);
/** Page 2: countries we know only the money of, too. */
export const usePlaceContent = contentHook([...starterParts, "otherCountries"]);
/** Page 7. */
export const useMakeContent = contentHook([...starterParts, "providers", "services"]);
/** Page 8. */
export const useBackupContent = contentHook([...starterParts, "playbooks"]);
