import { useEffect, useState } from "react";
import { loadMessages, type Area } from "#i18n/catalogue.ts";
import { useLanguage } from "./words.tsx";

/** Brings in the words of a part that comes later than its screen; whether they are here. `areas` stays the same. */
export function useAreas(areas: readonly Area[]): boolean {
  const language = useLanguage();
  const [here, setHere] = useState("");
  useEffect(() => {
    void loadMessages(language, areas).then(() => setHere(language));
  }, [language, areas]);
  return here === language;
}
