import { timeGap } from "./phrase.ts";

/** A message for the door in the parts a sign has. */
export interface SignWords {
  /** null where the first sentence is too long to be read from across the street */
  opening: string | null;
  /** "" where the opening words are all there is */
  message: string;
  /** the sentence with a gap for the time */
  time: string | null;
}

/** Characters that two lines of large type hold. */
const longestOpening = 44;

/**
 * A message in the parts of a sign: its first sentence, the rest, and the sentence with a gap for the time. The name of
 * the business at its end is left out: it stands at the foot of the sign.
 *
 *     signWords("Till down. We are open. Thank you. Korst & Kruim", "Korst & Kruim")
 *     //=> { opening: "Till down", message: "We are open. Thank you.", time: null }
 */
export function signWords(message: string, businessName: string): SignWords {
  const [first = "", ...others] = sentencesOf(unsigned(message.trim(), businessName));
  const isOpening = Array.from(first).length <= longestOpening && !first.includes(timeGap);
  const rest = isOpening ? others : [first, ...others];
  const time = rest.find((sentence) => sentence.includes(timeGap)) ?? null;
  return {
    opening: isOpening ? first.replace(/(?<!\.)\.$/u, "") : null,
    message: rest.filter((sentence) => sentence !== time).join(" "),
    time: time?.replace(/\.$/u, "") ?? null,
  };
}

/** Sentences, and lines as they were typed. A stop before a small letter ends none: "9 a.m. to 5". */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])[ \t]+(?!\p{Ll})|\s*\n\s*/u).filter((sentence) => sentence !== "");
}

function unsigned(text: string, name: string): string {
  if (name === "" || !text.endsWith(name)) return text;
  const body = text.slice(0, -name.length).trimEnd();
  return body === "" ? text : body.replace(/,$/u, ".");
}
