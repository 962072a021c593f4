import { nearestLanguage } from "#i18n/catalogue.ts";

/** The language a plan asks for where the app has no words in it, so that its paper is in English; else null. */
export function languageNotPrinted(wanted: string): string | null {
  const base = wanted.split("-")[0]?.toLowerCase() ?? "";
  return nearestLanguage(wanted).split("-")[0] === base ? null : base;
}
