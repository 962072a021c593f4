import { use } from "react";
import { loadContent } from "#content/load-content.ts";
import type { KnownProvider } from "#content/provider.ts";
import { useLanguage } from "#ui/words.tsx";

const loading = new Map<string, Promise<readonly KnownProvider[]>>();

/** The providers of the catalogue, in the screen's language. Waits for them the first time. */
export function useKnownProviders(): readonly KnownProvider[] {
  const language = useLanguage();
  const known = loading.get(language) ?? loadProviders(language);
  loading.set(language, known);
  return use(known);
}

async function loadProviders(language: string): Promise<readonly KnownProvider[]> {
  return (await loadContent(language, ["providers"])).providers;
}
