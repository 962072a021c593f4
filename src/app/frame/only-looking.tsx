import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button, ButtonLink } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { openPlanStore, takeOver, useOpenPlan } from "#store/open-plan.ts";
import { offerPlanFile } from "../offer-plan-file.ts";
import styles from "./only-looking.module.css";
import lineStyles from "./standing-line.module.css";

/**
 * Says, as long as it lasts, that the open plan can only be looked at in this tab, and offers the way to change it
 * here. Once it can be changed again, says so until it is closed.
 */
export function OnlyLooking() {
  const t = useWords();
  const announce = useAnnounce();
  const why = useOpenPlan((open) => open.readOnly);
  const id = useOpenPlan(({ plan }) => plan?.id ?? null);
  const [wasOff, setWasOff] = useState<string | null>(null);
  const [isTaking, setIsTaking] = useState(false);
  const [sentAs, setSentAs] = useState("");
  const bar = useRef<HTMLElement>(null);
  if (why !== null && wasOff !== id) setWasOff(id);
  const isBack = why === null && wasOff !== null && wasOff === id;
  const text = why !== null ? t(`frame.looking.${why}`) : isBack ? t("frame.looking.yours") : "";
  useEffect(() => {
    if (text !== "") announce(text);
  }, [announce, text]);
  if (text === "") return null;

  async function take(): Promise<void> {
    setIsTaking(true);
    await takeOver();
    setIsTaking(false);
    bar.current?.focus(); // the button that had the focus is gone
  }
  async function saveCopy(): Promise<void> {
    const { plan } = openPlanStore.getState();
    if (plan === null) return;
    const name = await offerPlanFile(plan);
    setSentAs(name);
    announce(t("frame.copySent", { name }));
  }
  function close(): void {
    setWasOff(null);
    focusHeading();
  }
  function wayOut() {
    if (why === null) {
      return (
        <Button small kind="plain" onClick={close}>
          {t("frame.close")}
        </Button>
      );
    }
    if (why === "removed") {
      return (
        <ButtonLink small href={hrefTo("home")}>
          {t("frame.yourPlans")}
        </ButtonLink>
      );
    }
    if (why === "gone") {
      return (
        <Button small onClick={() => void saveCopy()}>
          {t("frame.saveCopy")}
        </Button>
      );
    }
    if (why === "newer") {
      return (
        <Button small onClick={() => location.reload()}>
          {t("frame.error.reload")}
        </Button>
      );
    }
    return (
      <Button small data-testid="take-over" aria-disabled={isTaking} onClick={() => void take()}>
        {t("frame.looking.takeOver")}
      </Button>
    );
  }

  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      aria-label={t(why === "removed" || why === "gone" ? "frame.removedElsewhere" : "frame.looking")}
    >
      <div className={lineStyles.line}>
        <p className={lineStyles.text}>
          {text} {why === "gone" && sentAs !== "" && t("frame.copySent", { name: sentAs })}
        </p>
        {wayOut()}
      </div>
    </section>
  );
}
