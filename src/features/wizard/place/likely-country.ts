/**
 * The country of the browser: the region of its first language that names one. `likelyCountry(["nl", "de-AT"], known)`
 * is "AT" where it is among the known; "" where none is.
 */
export function likelyCountry(languages: readonly string[], known: ReadonlySet<string>): string {
  return languages.map(regionOf).find((region) => known.has(region)) ?? "";
}

function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? "";
  } catch {
    return ""; // no language tag at all
  }
}
