import { ButtonLink } from "#ui/button.tsx";
import { MessagePage } from "#ui/message-page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

/** An address that leads nowhere, with the way back. `plan` is the id the address names, if it does. */
export function NotHere({ plan }: { plan: string | null }) {
  const t = useWords();
  return (
    <MessagePage
      title={t("frame.notHere.title")}
      heading={t("frame.notHere.heading")}
      ways={
        <>
          {plan !== null && (
            <ButtonLink kind="filled" href={hrefTo("plan", { plan })}>
              {t("frame.notHere.plan")}
            </ButtonLink>
          )}
          <ButtonLink kind={plan === null ? "filled" : "plain"} href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("frame.notHere.text")}</p>
    </MessagePage>
  );
}
