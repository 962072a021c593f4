import { use } from "react";
import type { Content, ContentPart } from "#content/content.ts";
import { loadContent } from "#content/load-content.ts";
import { useLanguage } from "#ui/words.tsx";

/** A hook that hands out parts of the content; a page waits for them the first time. */
function contentHook<Part extends ContentPart>(
  parts: readonly Part[],
): () => Pick<Content, Part | "language"> {
  const loading = new Map<string, Promise<Pick<Content, Part | "language">>>();
  function load(language: string): Promise<Pick<Content, Part | "language">> {
    const known = loading.get(language);
    if (known !== undefined) return known;
    const fresh = loadContent(language, parts);
    loading.set(language, fresh);
    fresh.catch(() => loading.delete(language)); // what could not be read is asked for again
    return fresh;
  }
  return () => use(load(useLanguage()));
}

const starterParts = ["businessTypes", "categories", "countries", "starterNumbers"] as const;

/** What the pages up to 6 work with. */
export const useStarterContent = contentHook(starterParts);
/** Page 2: countries we know only the money of, too. */
export const usePlaceContent = contentHook([...starterParts, "otherCountries"]);
/** Page 7. */
export const useMakeContent = contentHook([...starterParts, "providers", "services"]);
/** Page 8. */
export const useBackupContent = contentHook([...starterParts, "playbooks"]);
