import { IntlMessageFormat } from "intl-messageformat";
import type { ValuesFor } from "./arguments.ts";
import { messageIn, type MessageKey, type Messages } from "./catalogue.ts";

/** Words a message: `t("frame.plansSaved", { count: 4 })`. Keys and gaps are checked by the compiler. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesFor<Messages[Key]>) => string;

/** The words of a language whose areas have been loaded (`loadMessages`). */
export function wordsIn(language: string): Translate {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, ...[values]) => {
    const message = messageIn(language, key);
    if (message === undefined) throw new Error(`The words of "${key}" are not loaded in "${language}".`);
    if (!message.includes("{")) return message.replaceAll("''", "'");
    const format =
      formats.get(key) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values));
  };
}
