import { Button, ButtonLink } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { Opened } from "#store/make-open-plan.ts";
import styles from "../message-page.module.css";
import { LazyUnreadable } from "./lazy-unreadable.tsx";

interface NotOpenedProps {
  why: Exclude<Opened, "open">;
  id: string;
  tryAgain: () => Promise<void>;
}

/** A plan that cannot be shown: it is not here, cannot be read, or the browser does not give it out. */
export function NotOpened({ why, id, tryAgain }: NotOpenedProps) {
  const t = useWords();
  if (why === "missing") {
    return (
      <div className={styles.message}>
        <PageHeading title={t("frame.notHere.title")}>{t("frame.noPlan.heading")}</PageHeading>
        <p>{t("frame.noPlan.text")}</p>
        <p>{t("frame.noPlan.removed")}</p>
        <div className={styles.ways}>
          <ButtonLink kind="filled" href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </ButtonLink>
        </div>
      </div>
    );
  }
  if ("unreadable" in why) return <LazyUnreadable id={id} unreadable={why.unreadable} />;
  return (
    <div className={styles.message}>
      <PageHeading title={t("frame.error.title")}>{t("frame.unopened.heading")}</PageHeading>
      <p>{t("frame.unopened.text")}</p>
      <div className={styles.ways}>
        <Button kind="filled" onClick={() => void tryAgain()}>
          {t("frame.tryAgain")}
        </Button>
        <ButtonLink kind="plain" href={hrefTo("home")}>
          {t("frame.yourPlans")}
        </ButtonLink>
      </div>
    </div>
  );
}
