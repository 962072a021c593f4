import { timeGap } from "./phrase.ts";

/** How a text goes out as a text message. */
export interface TextMessage {
  /** as phones count them: some signs take two */
  characters: number;
  /** how many fit one message on its own */
  room: 160 | 70;
  /** how many messages it is sent, and paid, as; 0 of a blank text */
  messages: number;
  /** the letters that make every phone count in the long way */
  dearLetters: string[];
}

/**
 * How many messages a text is sent as: 160 characters each in the alphabet of text messages (GSM 03.38), 153 where
 * there are several; 70 and 67 as soon as one letter is outside it.
 */
export function textMessage(text: string): TextMessage {
  const letters = Array.from(text);
  const dearLetters = [...new Set(letters.filter((letter) => !plain.has(letter) && !double.has(letter)))];
  if (dearLetters.length === 0) {
    const characters = letters.reduce((sum, letter) => sum + (double.has(letter) ? 2 : 1), 0);
    return { characters, room: 160, messages: messagesFor(characters, 160, 153), dearLetters };
  }
  return { characters: text.length, room: 70, messages: messagesFor(text.length, 70, 67), dearLetters };
}

function messagesFor(characters: number, alone: number, each: number): number {
  return characters <= alone ? Math.min(characters, 1) : Math.ceil(characters / each);
}

const plain = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const double = new Set("^{}\\[~]|€");

/** A text as it is sent: with times in place of the gaps for them. */
export function withATime(text: string): string {
  return text.replaceAll(timeGap, "15:30");
}
