import { useState } from "react";
import { readyLinesOfPart } from "#content/lines-of-part.ts";
import { changeCardLines } from "#plan/edits/change-card-lines.ts";
import { ownLinesIn, type LinesPart } from "#plan/lines-part.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { Tag } from "#ui/tag.tsx";
import { useWords } from "#ui/words.tsx";
import { useLinesOf } from "./content.ts";
import { OwnLinesField } from "./own-lines-field.tsx";
import styles from "./part-lines.module.css";
import { ReadyLines } from "./ready-lines.tsx";

interface PartLinesProps {
  /** the thing */
  id: string;
  part: LinesPart;
}

/** A part of a thing's card: the ready lines as they print, or the owner's as fields. */
export function PartLines({ id, part }: PartLinesProps) {
  const t = useWords();
  const announce = useAnnounce();
  const lines = useLinesOf(id);
  // fields that were emptied stay: the owner may be about to write anew
  const [isOpen, setIsOpen] = useState(lines !== null && ownLinesIn(lines.of.dependency, part).length > 0);
  if (lines === null) return null;
  const { of, language } = lines;
  const ready = readyLinesOfPart(of, part).map(({ text }) => text);
  const isOwn = ownLinesIn(of.dependency, part).length > 0;
  const name = t(`messages.card.part.${part}`);
  const changeId = `change-${part}`;

  function change(): void {
    setIsOpen(true);
    focusDrawn(() => document.getElementById(`lines-${part}`)?.querySelector("textarea"));
  }
  function useReady(): void {
    apply(changeCardLines, { id, part, lines: [] });
    setIsOpen(false);
    announce(t("messages.card.readyAgain"));
    focusDrawn(() => document.getElementById(changeId));
  }

  return (
    <section className={styles.part} data-testid={`card-part-${part}`}>
      <h2 className={styles.heading}>
        {name} <Tag kind={isOwn ? "yours" : "known"}>{isOwn ? undefined : t("messages.card.ready")}</Tag>
      </h2>
      <p className={styles.help}>{t(`messages.card.help.${part}`)}</p>
      {isOpen || isOwn ? (
        <>
          <OwnLinesField id={id} part={part} ready={ready} />
          <Button
            small
            kind="plain"
            aria-label={t("messages.card.useReadyThis", { part: name })}
            onClick={useReady}
          >
            {t("messages.card.useReady")}
          </Button>
        </>
      ) : (
        <>
          <ReadyLines lines={ready} part={part} language={language} />
          <Button
            small
            id={changeId}
            aria-label={t("messages.card.changeThis", { part: name })}
            onClick={change}
          >
            {t("messages.card.change")}
          </Button>
        </>
      )}
    </section>
  );
}
