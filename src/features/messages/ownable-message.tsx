import { useId, useState } from "react";
import { wordsToChange, type Message, type MessageContext } from "#document/message-words.ts";
import type { Channel, Phase } from "#plan/customer-words.ts";
import { changeTell } from "#plan/edits/change-tell.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { useWords } from "#ui/words.tsx";
import { MessageRow } from "./message-row.tsx";
import { whereItPrints } from "./where-it-prints.ts";
import { WordsField } from "./words-field.tsx";

interface OwnableMessageProps {
  context: MessageContext;
  thing: string;
  phase: Phase;
  channel: Channel;
  words: Message;
  language: string;
}

/** A message the owner can put in other words, right where it stands. */
export function OwnableMessage({ context, thing, phase, channel, words, language }: OwnableMessageProps) {
  const t = useWords();
  const announce = useAnnounce();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const what = t(`messages.channel.${channel}`);

  function close(): void {
    setIsOpen(false);
    focusDrawn(() => document.getElementById(id));
  }
  function useOurs(): void {
    apply(changeTell, { id: thing, phase, channel, text: "" });
    announce(t("messages.oursAgain"));
    close();
  }

  const ways = (
    <>
      {!isOpen && (
        <Button
          small
          kind="plain"
          id={id}
          aria-label={t("messages.changeThis", { what })}
          onClick={() => setIsOpen(true)}
        >
          {t("messages.change")}
        </Button>
      )}
      {words.isOwn && (
        <Button small kind="plain" aria-label={t("messages.useOursThis", { what })} onClick={useOurs}>
          {t("messages.useOurs")}
        </Button>
      )}
    </>
  );
  return (
    <MessageRow
      prints={whereItPrints(phase, channel)}
      channel={channel}
      words={words}
      language={language}
      ways={ways}
    >
      {isOpen && (
        <WordsField
          which={{ id: thing, phase, channel }}
          ours={wordsToChange(context, phase, channel)}
          label={t("messages.yourWords", { what })}
          onDone={close}
        />
      )}
    </MessageRow>
  );
}
