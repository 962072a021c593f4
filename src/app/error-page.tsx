import { useState } from "react";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { PageProvider } from "#ui/page-context.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { openPlanStore } from "#store/open-plan.ts";
import { AppFrame } from "./frame/app-frame.tsx";
import { arrivedAt } from "./arrival.ts";
import { offerPlanFile } from "./offer-plan-file.ts";
import styles from "./message-page.module.css";

const errorPage = { business: "", arrived: arrivedAt };

/** What is shown when a screen fails: what happened, that nothing was deleted, and the ways on. */
export function ErrorPage({ error }: { error: Error }) {
  const t = useWords();
  const [plan] = useState(() => openPlanStore.getState().plan); // its frame closes it a moment later
  return (
    <PageProvider page={errorPage}>
      <AppFrame>
        <div className={styles.message}>
          <PageHeading title={t("frame.error.title")}>{t("frame.error.heading")}</PageHeading>
          <p>{t("frame.error.text")}</p>
          <p>{t("frame.error.next")}</p>
          <div className={styles.ways}>
            <Button kind="filled" onClick={() => location.reload()}>
              {t("frame.error.reload")}
            </Button>
            {plan && <Button onClick={() => void offerPlanFile(plan)}>{t("frame.error.save")}</Button>}
            <ButtonLink kind="plain" href={hrefTo("home")}>
              {t("frame.yourPlans")}
            </ButtonLink>
          </div>
          <Disclosure summary={t("frame.error.details")}>
            <p>{`${error.name}: ${error.message}`}</p>
          </Disclosure>
        </div>
      </AppFrame>
    </PageProvider>
  );
}
