import { createContext, use, useMemo, type ReactNode } from "react";
import { formatsFor, type Formats } from "#i18n/formats.ts";
import { wordsIn, type Translate } from "#i18n/translate.ts";

interface Words {
  language: string;
  t: Translate;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  /** the language of the screen; its areas `frame` and `numbers` are loaded */
  language: string;
  children: ReactNode;
}

/** Gives every part below it the words of the screen's language. */
export function WordsProvider({ language, children }: WordsProviderProps) {
  const words = useMemo(() => ({ language, t: wordsIn(language) }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

function useWordsContext(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error("A part of the screen stands outside <WordsProvider>.");
  return words;
}

/** The words of the screen: `const t = useWords(); t("frame.undo")`. */
export function useWords(): Translate {
  return useWordsContext().t;
}

/** The language of the screen, as a BCP 47 tag. */
export function useLanguage(): string {
  return useWordsContext().language;
}

/**
 * How the screen's language writes money, numbers and dates. `country` and `currency` are the plan's; without
 * them the browser's country decides, and money should not be shown.
 */
export function useFormats(where?: { country: string; currency: string }): Formats {
  const { language, t } = useWordsContext();
  const country = where?.country ?? browserCountry();
  const currency = where?.currency ?? "EUR";
  return useMemo(
    () => formatsFor({ language, country, currency, words: t }),
    [language, country, currency, t],
  );
}

function browserCountry(): string {
  return new Intl.Locale(navigator.language).region ?? "";
}
