import { useEffect, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./new-version-bar.module.css";
import { updateNow } from "./update-now.ts";

/** Says quietly that a new version is ready. It starts only when the owner says so, or with the next start. */
export function NewVersionBar() {
  const t = useWords();
  const announce = useAnnounce();
  const [isClosed, setIsClosed] = useState(false);
  const [step, setStep] = useState<"text" | "starts" | "notSaved">("text");
  const text = t(`offline.newVersion.${step}`);
  useEffect(() => announce(text), [announce, text]);
  if (isClosed) return null;

  async function update(): Promise<void> {
    if (step === "starts") return;
    setStep("starts");
    if (!(await updateNow())) setStep("notSaved");
  }
  function close(): void {
    setIsClosed(true);
    focusHeading();
  }

  return (
    <section className={styles.bar} aria-label={t("offline.newVersion")}>
      <p className={styles.text}>{text}</p>
      <Button small aria-disabled={step === "starts"} onClick={() => void update()}>
        {t("offline.newVersion.now")}
      </Button>
      <Button small kind="plain" onClick={close}>
        {t("offline.newVersion.later")}
      </Button>
    </section>
  );
}
