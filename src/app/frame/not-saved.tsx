import { useEffect, useState } from "react";
import type { MessageKey } from "#i18n/catalogue.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { keepAgain, openPlanStore, useOpenPlan } from "#store/open-plan.ts";
import type { StorageReason } from "#storage/stored.ts";
import { offerPlanFile } from "../offer-plan-file.ts";
import styles from "./not-saved.module.css";
import lineStyles from "./standing-line.module.css";

/** Says, as long as it lasts, that the open plan is not saved here, and offers the way out. */
export function NotSaved() {
  const t = useWords();
  const announce = useAnnounce();
  const saving = useOpenPlan((open) => open.saving);
  const [sentAs, setSentAs] = useState("");
  const text = saving.state === "failed" ? t(sentenceFor(saving.reason, saving.copyId)) : "";
  useEffect(() => {
    if (text !== "") announce(text, "assertive");
  }, [announce, text]);
  if (saving.state !== "failed") return null;

  async function saveCopy(): Promise<void> {
    const { plan } = openPlanStore.getState();
    if (plan) setSentAs(await offerPlanFile(plan));
  }

  return (
    <section className={styles.bar} aria-label={t("frame.notSaved")}>
      <div className={lineStyles.line}>
        <Icon name="error" />
        <p className={lineStyles.text}>
          {text} {sentAs !== "" && t("frame.copySent", { name: sentAs })}
        </p>
        {saving.copyId === null ? (
          <>
            <Button small onClick={() => void saveCopy()}>
              {t("frame.saveCopy")}
            </Button>
            {saving.reason === "cleared" && (
              <Button small kind="plain" onClick={keepAgain}>
                {t("frame.keepAgain")}
              </Button>
            )}
          </>
        ) : (
          <ButtonLink small href={hrefTo("plan", { plan: saving.copyId })}>
            {t("frame.openCopy")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function sentenceFor(
  reason: StorageReason,
  copyId: string | null,
): Extract<MessageKey, `frame.notSaved.${string}`> {
  if (copyId !== null) return "frame.notSaved.elsewhere";
  if (reason === "full") return "frame.notSaved.room";
  if (reason === "refused") return "frame.notSaved.refused";
  if (reason === "newer") return "frame.notSaved.newer";
  if (reason === "cleared") return "frame.notSaved.cleared";
  return "frame.notSaved.other";
}
