import { useEffect, useState } from "react";
import { useLanguage } from "#ui/words.tsx";

const none: ReadonlyMap<string, string> = new Map();

/** What each kind of business is called, by its id; empty until the content has come, after the first plans are drawn. */
export function useBusinessTypeNames(): ReadonlyMap<string, string> {
  const language = useLanguage();
  const [names, setNames] = useState(none);
  useEffect(() => {
    let isWanted = true;
    async function load(): Promise<void> {
      const { loadContent } = await import("#content/load-content.ts");
      const { businessTypes } = await loadContent(language, ["businessTypes"]);
      if (isWanted) setNames(new Map(businessTypes.map(({ id, name }) => [id, name])));
    }
    load().catch(() => undefined); // the cards do without
    return () => {
      isWanted = false;
    };
  }, [language]);
  return names;
}
