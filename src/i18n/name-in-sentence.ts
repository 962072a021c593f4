// German and Luxembourgish write every noun with a capital, wherever it stands
const languagesWithCapitalNouns = ["de", "lb"];

/**
 * A name as it stands inside a sentence: "your card terminal", not "your Card terminal". What is or may be a proper
 * name stays as typed: initials ("AI assistant", "SumUp"), several capitals ("Google Workspace"), a letter that stands for
 * a shape or a name ("X-ray", but "e-mail"), and what begins with one of the `brands`, in small letters ("shopify").
 *
 *     nameInSentence("Internet line", "en", new Set()) //=> "internet line"
 */
export function nameInSentence(name: string, language: string, brands: ReadonlySet<string>): string {
  const base = language.split("-")[0]?.toLowerCase() ?? "";
  if (languagesWithCapitalNouns.includes(base)) return name;
  const [first = "", ...others] = name.split(/\s+/u);
  const isAProperName =
    !/^\p{Lu}[^\p{Lu}]*$/u.test(first) ||
    /^[^eE][-\p{N}]/u.test(first) ||
    others.some((word) => /\p{Lu}/u.test(word)) ||
    brands.has(first.toLocaleLowerCase(language));
  return isAProperName ? name : first.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}

/**
 * Whether a name seems to name several things ("mobile phones"), so that a sentence can say "stop" or "stops". Only
 * English is asked for now; where it cannot be told a name is one thing.
 */
export function soundsLikeSeveral(name: string, language: string): boolean {
  if (!language.startsWith("en")) return false;
  const lastWord =
    name
      .replace(/\s*\(.*$/u, "")
      .split(/\s+/u)
      .at(-1) ?? "";
  return lastWord.length > 3 && /[^aisu]s$/u.test(lastWord);
}
