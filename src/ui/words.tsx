import { createContext, use, useMemo, type ReactNode } from "react";
import { formatsIn, type FormatsOf } from "#i18n/formats-in.ts";
import type { Formats } from "#i18n/formats.ts";
import { wordsIn, type Translate } from "#i18n/translate.ts";

interface Words {
  language: string;
  t: Translate;
  formatsOf: FormatsOf;
  /** as the browser's country writes them; without money */
  here: Formats;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  /** the language of the screen; its areas `frame` and `numbers` are loaded */
  language: string;
  children: ReactNode;
}

/** Gives every part below it the words of the screen's language. */
export function WordsProvider({ language, children }: WordsProviderProps) {
  const words = useMemo(() => {
    const t = wordsIn(language);
    const formatsOf = formatsIn({ language, words: t });
    return { language, t, formatsOf, here: formatsOf({ country: browserCountry(), currency: "EUR" }) };
  }, [language]);
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
  const { formatsOf, here } = useWordsContext();
  return where === undefined ? here : formatsOf(where);
}

/** The same for any country and currency, for lists of many plans. */
export function useFormatsOf(): FormatsOf {
  return useWordsContext().formatsOf;
}

function browserCountry(): string {
  return new Intl.Locale(navigator.language).region ?? "";
}
