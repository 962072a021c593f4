import { fallGroups, type Fall } from "./falls.ts";
import type { CauseWords } from "./use-cause-words.ts";

/** "Without it stop: internet line and cold room alarm. Through internet line: card terminal and till app (we think)." */
export function fallsWords(falls: readonly Fall[], { t, formats, inSentence }: CauseWords): string {
  return fallGroups(falls)
    .map(({ through, falls: own }) => {
      const things = formats.list(
        own.map(({ thing, isGuess }) =>
          isGuess ? t("shared.thingWeThink", { thing: inSentence(thing) }) : inSentence(thing),
        ),
      );
      return through === null
        ? t("shared.without", { things })
        : t("shared.andThrough", { thing: inSentence(through), things });
    })
    .join(" ");
}
