import { timeGap } from "./phrase.ts";

/** The gaps a message may have; in a text they stand in braces. Content, § messages. */
export const gaps = ["businessName", "service", "alternative", "time"] as const;
export type Gap = (typeof gaps)[number];

/** What fills the gaps of a message. */
export interface GapWords {
  /** "" where nobody has typed it */
  businessName: string;
  service: string;
  alternative: string;
}

/** A message with its gaps filled, and those that are left to write in. */
export interface FilledMessage {
  text: string;
  open: Gap[];
}

/** A gap for a few words. */
export const writeIn = "_".repeat(16);

/** Fills the gaps of a text. A time is left to write in, and so is a name nobody has typed; signed it is not then. */
export function filledMessage(message: string, words: GapWords): FilledMessage {
  const signed = words.businessName === "" ? unsigned(message) : message;
  const open = gaps.filter((gap) => signed.includes(inBraces(gap)) && (gap === "time" || words[gap] === ""));
  const { businessName, service, alternative } = words;
  const text = withGaps(signed, {
    businessName: businessName || writeIn,
    service: service || writeIn,
    alternative: alternative || writeIn,
    time: timeGap,
  });
  return { text, open };
}

/** A text with words in these gaps, letter by letter: a "$" in a name is a "$". The other gaps stay. */
export function withGaps(text: string, words: Partial<Record<Gap, string>>): string {
  return gaps.reduce((all, gap) => all.replaceAll(inBraces(gap), (open) => words[gap] ?? open), text);
}

/** Without the name at its end, where "Thank you," leads up to it. */
function unsigned(text: string): string {
  const body = text.replace(/\s*\{businessName\}\s*$/u, "");
  return body === text ? text : body.replace(/,$/u, ".");
}

/** What stands in braces in a text and is no gap of ours, as typed: "{tiem}". */
export function unknownGaps(text: string): string[] {
  const known = new Set<string>(gaps.map(inBraces));
  return [...new Set(text.match(/\{[^{}\n]{0,40}\}/gu))].filter((found) => !known.has(found));
}

export function inBraces(gap: Gap): string {
  return `{${gap}}`;
}
