import { useMemo } from "react";
import type { Category } from "#content/category.ts";
import { contentHook } from "#questions/content-hook.ts";

const useCategoryContent = contentHook(["categories"]);

/** The categories of things that happen rather than stop, such as ransomware: nobody says "your ransomware". */
export function useEvents(): ReadonlySet<Category["id"]> {
  const { categories } = useCategoryContent();
  return useMemo(() => new Set(categories.filter(({ event }) => event).map(({ id }) => id)), [categories]);
}
