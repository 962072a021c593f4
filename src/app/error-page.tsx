import { useEffect, useState } from "react";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { MessagePage } from "#ui/message-page.tsx";
import { PageProvider } from "#ui/page-context.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { planAtHand } from "#store/plan-at-hand.ts";
import { AppFrame } from "./frame/app-frame.tsx";
import { arrivedAt } from "./arrival.ts";
import { MissingPart } from "./missing-part.ts";
import { offerPlanFile } from "./offer-plan-file.ts";

const errorPage = { arrived: arrivedAt };

/**
 * What is shown when a screen fails: what happened, that nothing was deleted, and the ways on. Where a part of the
 * app could not be loaded, the page is loaded again by itself if that can help.
 */
export function ErrorPage({ error }: { error: Error }) {
  const t = useWords();
  const [plan] = useState(planAtHand); // its frame closes it a moment later
  const isMissing = error instanceof MissingPart;
  useEffect(() => {
    if (isMissing) void loadAgain();
  }, [isMissing]);
  return (
    <PageProvider page={errorPage}>
      <AppFrame>
        <MessagePage
          title={t("frame.error.title")}
          heading={t(isMissing ? "frame.missing.heading" : "frame.error.heading")}
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
          <p>{t(isMissing ? "frame.missing.text" : "frame.error.text")}</p>
          <p>{t(isMissing ? "frame.missing.next" : "frame.error.next")}</p>
        </MessagePage>
      </AppFrame>
    </PageProvider>
  );
}

/** What does it was loaded with the first screen: it is there although other parts are not. */
async function loadAgain(): Promise<void> {
  try {
    await (await import("./offline/keep-offline.ts")).loadAgainOnce();
  } catch {
    // it never came: the button is there
  }
}
