import { useMemo } from "react";
import { eventsIn } from "#content/events-in.ts";
import { contentHook } from "./content-hook.ts";

const useCategoryContent = contentHook(["categories"]);

/** The categories of things that happen rather than stop: nobody says "your ransomware". Waits for the content the first time. */
export function useEvents(): ReadonlySet<string> {
  const content = useCategoryContent();
  return useMemo(() => eventsIn(content), [content]);
}
