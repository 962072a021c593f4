import { use } from "react";
import type { Content, ContentPart } from "#content/content.ts";
import { loadContent } from "#content/load-content.ts";
import { useLanguage } from "#ui/words.tsx";

/**
 * A hook that hands out parts of the content, in the screen's language unless another is asked for, as for words that
 * print in the plan's; a page waits for them the first time.
 */
export function contentHook<Part extends ContentPart>(
  parts: readonly Part[],
): (language?: string) => Pick<Content, Part | "language"> {
  const loading = new Map<string, Promise<Pick<Content, Part | "language">>>();
  function load(language: string): Promise<Pick<Content, Part | "language">> {
    const known = loading.get(language);
    if (known !== undefined) return known;
    const fresh = loadContent(language, parts);
    loading.set(language, fresh);
    // what could not be read is asked for again on the next page; at once, this one would wait for ever
    const forget = () => loading.delete(language);
    fresh.catch(() => addEventListener("hashchange", forget, { once: true, capture: true }));
    return fresh;
  }
  return (language) => {
    const screen = useLanguage();
    return use(load(language ?? screen));
  };
}
