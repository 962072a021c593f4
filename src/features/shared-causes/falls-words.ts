import { fallGroups, type Fall } from "./falls.ts";
import type { CauseWords } from "#questions/cause/use-cause-words.ts";

/**
 * What stops with a cause in words: "Without it stop: internet line and cold room alarm. Through internet line: card
 * terminal. Through internet line, we think: till app."
 */
export function fallsWords(
  falls: readonly Fall[],
  words: Pick<CauseWords, "t" | "formats" | "inSentence">,
): string {
  const { t, formats, inSentence } = words;
  const list = (some: readonly Fall[]): string => formats.list(some.map(({ thing }) => inSentence(thing)));
  return fallGroups(falls)
    .flatMap(({ through, falls: own }) => {
      const known = own.filter(({ isGuess }) => !isGuess);
      const thought = own.filter(({ isGuess }) => isGuess);
      if (through === null) {
        return [
          known.length > 0 && t("shared.without", { things: list(known) }),
          thought.length > 0 && t("shared.withoutWeThink", { things: list(thought) }),
        ];
      }
      const thing = inSentence(through);
      return [
        known.length > 0 && t("shared.through", { thing, things: list(known) }),
        thought.length > 0 && t("shared.throughWeThink", { thing, things: list(thought) }),
      ];
    })
    .filter((sentence) => sentence !== false)
    .join(" ");
}
