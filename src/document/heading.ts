import type { Heading } from "./blocks.ts";
import type { Phrase, Saying } from "./phrase.ts";

/** A heading, with what stands over what runs on to another sheet. */
export function heading(text: Phrase, note?: Saying): Heading<Phrase> {
  const continued: Phrase = { say: "paper.continued", with: { heading: text } };
  return note === undefined ? { text, continued } : { text, note, continued };
}
