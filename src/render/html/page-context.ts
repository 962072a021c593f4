import { createContext, use } from "react";
import type { Translate } from "#i18n/translate.ts";

/** What every part of the page may need: our words, and where a leaf stands on it. */
export interface PageContext {
  words: Translate;
  /** "#part-3"; null for a leaf that is not in the file */
  hrefOf: (leaf: string) => string | null;
}

export const WebPageContext = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = use(WebPageContext);
  if (page === null) throw new Error("A part of the web page stands outside of it.");
  return page;
}
