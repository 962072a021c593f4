import { useEffect, useState } from "react";
import { limits, type Reason } from "#plan/field.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./not-taken.module.css";

/** Says, until the next change or until it is closed, that the last one is not in the plan: no file could hold it. */
export function NotTaken() {
  const t = useWords();
  const announce = useAnnounce();
  const refused = useOpenPlan((open) => open.refused);
  const [closed, setClosed] = useState<typeof refused>(null);
  const text = refused === null ? "" : sentenceFor(refused.reason, t);
  useEffect(() => {
    if (text !== "") announce(text, "assertive");
  }, [announce, text]);
  if (refused === null || refused === closed) return null;
  return (
    <section className={styles.bar} aria-label={t("frame.notTaken")}>
      <Icon name="error" />
      <p className={styles.text}>{text}</p>
      <Button small kind="plain" onClick={() => setClosed(refused)}>
        {t("frame.close")}
      </Button>
    </section>
  );
}

function sentenceFor(reason: Reason, t: ReturnType<typeof useWords>): string {
  if (reason === "too-long") return t("frame.notTaken.long", { most: limits.textLength });
  if (reason === "too-many") return t("frame.notTaken.many");
  if (reason === "too-many-links") return t("frame.notTaken.links", { most: limits.links });
  return t("frame.notTaken.other");
}
