import { useRef, type ReactNode } from "react";
import type { Message } from "#document/message-words.ts";
import type { Channel } from "#plan/customer-words.ts";
import { SheetRow } from "#questions/sheet-part.tsx";
import { Cluster } from "#ui/layout.tsx";
import { Tag } from "#ui/tag.tsx";
import { useWords } from "#ui/words.tsx";
import { CopyButton } from "./copy-button.tsx";
import { GapText } from "./gap-text.tsx";
import { LengthLine } from "./length-line.tsx";
import { OpenGaps } from "./open-gaps.tsx";
import styles from "./message-row.module.css";

interface MessageRowProps {
  channel: Channel;
  /** of the further words, which have no channel of the plan */
  isFurther?: boolean;
  /** the side of the card it prints on */
  prints?: "Front" | "Back" | null;
  words: Message;
  /** of our ready words */
  language: string;
  /** ways to change it */
  ways?: ReactNode;
  /** fields that were opened to change it */
  children?: ReactNode;
}

/** One message as it goes out, its blanks named above it. */
export function MessageRow({
  channel,
  isFurther = false,
  prints = null,
  words,
  language,
  ways,
  children,
}: MessageRowProps) {
  const t = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  const what = t(`messages.channel.${channel}`);
  return (
    <SheetRow
      ask={
        <>
          {what} {words.isOwn && <Tag kind="yours" />}
        </>
      }
      help={prints && t(`messages.prints${prints}`)}
    >
      <div className={styles.slip} data-testid={isFurther ? undefined : `message-${channel}`}>
        <OpenGaps open={words.open} />
        <p ref={text} className={styles.text} dir="auto" lang={words.isOwn ? undefined : language}>
          <GapText text={words.text} />
        </p>
      </div>
      <LengthLine channel={isFurther ? null : channel} text={words.text} />
      {children}
      <Cluster>
        <CopyButton what={what} words={words} element={text} />
        {ways}
      </Cluster>
    </SheetRow>
  );
}
