import { useEffect, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Icon } from "#ui/icon.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { useOpenPlan } from "#store/open-plan.ts";
import { useIsSlow } from "#ui/use-is-slow.ts";
import styles from "./save-state.module.css";

/** Where the plan is: "Saved on this computer, 14:02". */
export function SaveState() {
  const t = useWords();
  const business = useOpenPlan(({ plan }) => plan?.business);
  const isKept = useOpenPlan((open) => open.isKept);
  const formats = useFormats(business);
  const saving = useOpenPlan((open) => open.saving);
  const isGone = useOpenPlan((open) => open.readOnly === "gone");
  const state = isGone ? "failed" : saving.state; // what was saved was taken out again
  const [savedAt, setSavedAt] = useState("");
  if (saving.state === "saved" && saving.at !== savedAt) setSavedAt(saving.at);
  const isSlow = useIsSlow(saving.state === "saving");
  useSpokenOnce(state === "saved" && savedAt !== "", t("frame.savedSpoken"));

  const time = savedAt === "" ? "" : formats.clock(new Date(savedAt));
  if (!isKept) {
    return (
      <span className={styles.state} data-testid="save-state" data-state="saved">
        <span className={styles.long}>{t("frame.notKept")}</span>
        <span className={styles.short}>{t("frame.notKeptShort")}</span>
      </span>
    );
  }
  return (
    <span className={styles.state} data-testid="save-state" data-state={state}>
      {state === "failed" ? (
        <>
          <Icon name="error" />
          <strong>{t("frame.notSaved")}</strong>
        </>
      ) : isSlow ? (
        t("frame.saving")
      ) : (
        time !== "" && (
          <>
            <Icon name="tick" />
            <span className={styles.long}>{t("frame.saved", { time })}</span>
            <span className={styles.short}>{t("frame.savedShort", { time })}</span>
          </>
        )
      )}
    </span>
  );
}

/** Says a sentence when something has become true and stays so for a moment: not after every letter. */
function useSpokenOnce(isTrue: boolean, text: string): void {
  const announce = useAnnounce();
  const [wasFalse, setWasFalse] = useState(false);
  if (!isTrue && !wasFalse) setWasFalse(true);
  useEffect(() => {
    if (!isTrue || !wasFalse) return undefined;
    const timer = setTimeout(() => announce(text), 1500);
    return () => clearTimeout(timer);
  }, [isTrue, wasFalse, announce, text]);
}
