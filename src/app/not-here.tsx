import { ButtonLink } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./message-page.module.css";

/** An address that leads nowhere, with the way back. `plan` is the id the address names, if it does. */
export function NotHere({ plan }: { plan: string | null }) {
  const t = useWords();
  return (
    <div className={styles.message}>
      <PageHeading title={t("frame.notHere.title")}>{t("frame.notHere.heading")}</PageHeading>
      <p>{t("frame.notHere.text")}</p>
      <div className={styles.ways}>
        {plan !== null && (
          <ButtonLink kind="filled" href={hrefTo("plan", { plan })}>
            {t("frame.notHere.plan")}
          </ButtonLink>
        )}
        <ButtonLink kind={plan === null ? "filled" : "plain"} href={hrefTo("home")}>
          {t("frame.yourPlans")}
        </ButtonLink>
      </div>
    </div>
  );
}
