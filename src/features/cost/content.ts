import { use } from "react";
import type { Category } from "#content/category.ts";
import { loadContent } from "#content/load-content.ts";
import { useLanguage } from "#ui/words.tsx";

const loading = new Map<string, Promise<ReadonlySet<string>>>();

/**
 * The categories of things that happen rather than stop, such as ransomware: one cannot be "without" them. Waits for
 * the content the first time.
 */
export function useEvents(): ReadonlySet<Category["id"]> {
  const language = useLanguage();
  const known = loading.get(language) ?? loadEvents(language);
  loading.set(language, known);
  return use(known);
}

async function loadEvents(language: string): Promise<ReadonlySet<string>> {
  const { categories } = await loadContent(language, ["categories"]);
  return new Set(categories.filter(({ event }) => event).map(({ id }) => id));
}
