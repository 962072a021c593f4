import { doorSignLength, doorSignRoom, isLongForADoor } from "#document/door-sign.ts";
import { textMessage, withATime } from "#document/text-message.ts";
import type { Channel } from "#plan/customer-words.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./message-row.module.css";

/** How long a message is where that matters: what phones make of a text, what is read of a sign. */
export function LengthLine({ channel, text }: { channel: Channel | null; text: string }) {
  const t = useWords();
  const formats = useFormats();
  if (channel === "doorSign" && isLongForADoor(text))
    return (
      <p className={styles.length}>
        {t("messages.longSign", { count: doorSignLength(text), room: doorSignRoom })}
      </p>
    );
  if (channel !== "sms" && channel !== "staff") return null;
  const { characters: count, room, messages, dearLetters } = textMessage(withATime(text));
  return (
    <p className={styles.length}>
      {messages > 1 ? t("messages.sentAs", { messages, count, room }) : t("messages.fits", { count, room })}{" "}
      {dearLetters.length > 0 &&
        t("messages.dearLetters", { count: dearLetters.length, letters: formats.list(dearLetters) })}
    </p>
  );
}
