import { useEffect, useState, type RefObject } from "react";
import type { Message } from "#document/message-words.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { copyText } from "#ui/copy-text.ts";
import styles from "./message-row.module.css";
import { useGapNames } from "./use-gap-names.ts";

interface CopyButtonProps {
  what: string;
  words: Message;
  /** where the text stands: it is selected where the browser does not let us copy */
  element: RefObject<HTMLElement | null>;
}

const saidForMs = 4000;

/** Puts a message into the clipboard; where that is not allowed, selects it and says how to go on. */
export function CopyButton({ what, words, element }: CopyButtonProps) {
  const t = useWords();
  const announce = useAnnounce();
  const gaps = useGapNames(words.open);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return undefined;
    const timer = setTimeout(() => setOutcome(null), saidForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const how = await copyText(words.text, element.current);
    setOutcome(how);
    if (how === "selected") announce(t("messages.selected"));
    else announce(words.open.length === 0 ? t("messages.copied") : t("messages.copiedOpen", { gaps }));
  }

  return (
    <>
      <Button
        looks
        small
        icon={outcome === "copied" ? "tick" : "clipboard"}
        aria-label={t("messages.copyThis", { what })}
        onClick={() => void copy()}
      >
        {outcome === "copied" ? t("messages.copied") : t("messages.copy")}
      </Button>
      {outcome === "selected" && <span className={styles.selected}>{t("messages.selected")}</span>}
    </>
  );
}
