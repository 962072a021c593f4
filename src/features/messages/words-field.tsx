import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { gaps, inBraces, unknownGaps } from "#document/message-gaps.ts";
import type { Channel, Phase } from "#plan/customer-words.ts";
import { changeTell } from "#plan/edits/change-tell.ts";
import { limits } from "#plan/field.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Stack } from "#ui/layout.tsx";
import { Note } from "#ui/note.tsx";
import { TextArea } from "#ui/text-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";

interface WordsFieldProps {
  which: { id: string; phase: Phase; channel: Channel };
  /** our words: what the owner begins with */
  ours: string;
  label: string;
  onDone: () => void;
}

const schema = v.strictObject({ words: v.string() });

/** The owner's own wording of a message, kept as it is typed; our very words are not kept as theirs. */
export function WordsField({ which, ours, label, onDone }: WordsFieldProps) {
  const t = useWords();
  const formats = useFormats();
  const { id, phase, channel } = which;
  const { form } = usePlanForm<{ words: string }, { words: string }>({
    schema,
    shown: ({ dependencies }) => ({
      words: dependencies.find((thing) => thing.id === id)?.tell[phase]?.[channel] ?? ours,
    }),
    keep: ({ words = "" }, { together }) => {
      const text = words.trim() === ours ? "" : words;
      apply(changeTell, { ...which, text }, { together: `${id} ${phase} ${channel} ${together}` });
    },
  });
  const typed = useWatch({ control: form.control, name: "words" });
  const unknown = unknownGaps(typed);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector("textarea")?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the Esc of the field in it
    <div
      ref={area}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Stack>
        <TextArea
          id={`words-${phase}-${channel}`}
          label={label}
          help={t("messages.yourWordsHelp", { name: inBraces("businessName"), time: inBraces("time") })}
          rows={channel === "emailBody" ? 10 : channel === "emailSubject" ? 2 : 4}
          dir="auto"
          maxLength={limits.textLength}
          {...form.register("words")}
        />
        {unknown.length > 0 && (
          <Note kind="warning">
            {t(unknown.length === 1 ? "messages.unknownGap" : "messages.unknownGaps", {
              found: formats.list(unknown),
              known: formats.list(gaps.map(inBraces)),
            })}
          </Note>
        )}
        <div>
          <Button small onClick={onDone}>
            {t("messages.done")}
          </Button>
        </div>
      </Stack>
    </div>
  );
}
