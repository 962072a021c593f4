import { useMemo } from "react";
import { formatsFor, type Formats, type FormatsFor } from "#i18n/formats.ts";
import type { PlanInShort } from "#portfolio/plan-in-short.ts";
import { useLanguage, useWords } from "#ui/words.tsx";

type FormatsOf = (short: Pick<PlanInShort, "country" | "currency">) => Formats;

/** How amounts are written at a client, whatever the country and currency. */
export function useFormatsOf(): FormatsOf {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => formatsIn({ language, words }), [language, words]);
}

/** Made once for a country and currency: a list has many rows of each. */
function formatsIn(screen: Pick<FormatsFor, "language" | "words">): FormatsOf {
  const known = new Map<string, Formats>();
  return ({ country, currency }) => {
    const key = `${country} ${currency}`;
    const formats = known.get(key) ?? formatsFor({ ...screen, country, currency });
    known.set(key, formats);
    return formats;
  };
}
