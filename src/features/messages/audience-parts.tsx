import {
  channelsFor,
  furtherWords,
  wordsFor,
  type Audience,
  type MessageContext,
} from "#document/message-words.ts";
import type { Phase } from "#plan/customer-words.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Note } from "#ui/note.tsx";
import { useWords } from "#ui/words.tsx";
import { MessageRow } from "./message-row.tsx";
import { OwnableMessage } from "./ownable-message.tsx";

interface AudiencePartsProps {
  context: MessageContext;
  /** null: nothing is named, and words of the owner's have no place */
  thing: string | null;
  phase: Phase;
  /** of our ready words */
  language: string;
}

const audiences = ["staff", "booked", "public"] as const satisfies readonly Audience[];

/** The words of a phase: to staff first, then to who has booked, then to everyone. */
export function AudienceParts({ context, thing, phase, language }: AudiencePartsProps) {
  const t = useWords();
  const further = furtherWords(context, phase);
  const { tellNote } = context.playbook;
  return (
    <>
      {audiences.map((audience) => (
        <SheetPart key={audience} heading={t(`messages.audience.${audience}`)}>
          {audience === "booked" && tellNote !== undefined && <Note kind="warning">{tellNote}</Note>}
          {channelsFor[audience].map((channel) => {
            const words = wordsFor(context, phase, channel);
            if (words === null) return null;
            return thing === null ? (
              <MessageRow key={channel} channel={channel} words={words} language={language} />
            ) : (
              <OwnableMessage key={channel} thing={thing} {...{ context, phase, channel, words, language }} />
            );
          })}
          {audience !== "public" && (
            <Disclosure summary={t(`messages.further.${audience}`)}>
              {further
                .filter((words) => words.audience === audience)
                .map(({ way, text, open }) => (
                  <MessageRow
                    key={way}
                    isFurther
                    channel={way}
                    words={{ text, open, isOwn: false }}
                    language={language}
                  />
                ))}
            </Disclosure>
          )}
        </SheetPart>
      ))}
    </>
  );
}
