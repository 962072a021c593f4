import { useEffect, useState } from "react";
import { useLanguage } from "#ui/words.tsx";

type Names = ReadonlyMap<string, string>;
const none: Names = new Map();

/** What each kind of business is called, by its id. */
export async function loadBusinessTypeNames(language: string): Promise<Names> {
  const { loadContent } = await import("#content/load-content.ts");
  const { businessTypes } = await loadContent(language, ["businessTypes"]);
  return new Map(businessTypes.map(({ id, name }) => [id, name]));
}

/** The same on a screen: empty until the content has come, after the first plans are drawn. */
export function useBusinessTypeNames(): Names {
  const language = useLanguage();
  const [names, setNames] = useState(none);
  useEffect(() => {
    let isWanted = true;
    loadBusinessTypeNames(language).then(
      (loaded) => isWanted && setNames(loaded),
      () => undefined, // the cards do without
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return names;
}
