import { useState, type SubmitEvent } from "react";
import type { Outage } from "#plan/outage.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { TextArea } from "#ui/text-field.tsx";
import { BigButton } from "./big-button.tsx";
import styles from "./live-tabs.module.css";
import { LogLines } from "./log-lines.tsx";
import { note } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

/** What happened so far, and a place to write down more. */
export function LogTab({ outage, words, now }: { outage: Outage; words: LiveWords; now: string }) {
  const { t } = words;
  const announce = useAnnounce();
  const [text, setText] = useState("");
  function add(event: SubmitEvent): void {
    event.preventDefault();
    if (text.trim() === "") return;
    note(outage.id, text.trim());
    setText("");
    announce(t("live.log.added"));
  }
  return (
    <div className={styles.sheet}>
      <form onSubmit={add} className={styles.note}>
        <TextArea
          name="note"
          rows={2}
          dir="auto"
          maxLength={5000}
          label={t("live.log.note")}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <BigButton type="submit" className={styles.onCard}>
          {t("live.log.add")}
        </BigButton>
      </form>
      <LogLines outage={outage} words={words} now={now} />
    </div>
  );
}
