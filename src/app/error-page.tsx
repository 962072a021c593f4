import { useState } from "react";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { MessagePage } from "#ui/message-page.tsx";
import { PageProvider } from "#ui/page-context.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { openPlanStore } from "#store/open-plan.ts";
import { AppFrame } from "./frame/app-frame.tsx";
import { arrivedAt } from "./arrival.ts";
import { offerPlanFile } from "./offer-plan-file.ts";

const errorPage = { business: "", arrived: arrivedAt };

/** What is shown when a screen fails: what happened, that nothing was deleted, and the ways on. */
export function ErrorPage({ error }: { error: Error }) {
  const t = useWords();
  const [plan] = useState(() => openPlanStore.getState().plan); // its frame closes it a moment later
  return (
    <PageProvider page={errorPage}>
      <AppFrame>
        <MessagePage
          title={t("frame.error.title")}
          heading={t("frame.error.heading")}
          ways={
            <>
              <Button kind="filled" onClick={() => location.reload()}>
                {t("frame.error.reload")}
              </Button>
              {plan && <Button onClick={() => void offerPlanFile(plan)}>{t("frame.error.save")}</Button>}
              <ButtonLink kind="plain" href={hrefTo("home")}>
                {t("frame.yourPlans")}
              </ButtonLink>
            </>
          }
          more={
            <Disclosure summary={t("frame.error.details")}>
              <p>{`${error.name}: ${error.message}`}</p>
            </Disclosure>
          }
        >
          <p>{t("frame.error.text")}</p>
          <p>{t("frame.error.next")}</p>
        </MessagePage>
      </AppFrame>
    </PageProvider>
  );
}
