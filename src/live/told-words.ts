import { timeGap } from "#document/phrase.ts";
import type { Formats } from "#i18n/formats.ts";

/** A message as it goes out: with the time that is promised in the gaps for it, which stay open as long as none is. */
export function toldWords(
  text: string,
  promisedBack: string | null,
  formats: Pick<Formats, "clock">,
): string {
  return promisedBack === null ? text : text.replaceAll(timeGap, formats.clock(new Date(promisedBack)));
}
