import { Button, ButtonLink } from "#ui/button.tsx";
import { MessagePage } from "#ui/message-page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { Opened } from "#store/what-is-open.ts";
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
      <MessagePage
        title={t("frame.notHere.title")}
        heading={t("frame.noPlan.heading")}
        ways={
          <ButtonLink kind="filled" href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </ButtonLink>
        }
      >
        <p>{t("frame.noPlan.text")}</p>
        <p>{t("frame.noPlan.removed")}</p>
      </MessagePage>
    );
  }
  if ("unreadable" in why) return <LazyUnreadable id={id} unreadable={why.unreadable} />;
  return (
    <MessagePage
      title={t("frame.error.title")}
      heading={t("frame.unopened.heading")}
      ways={
        <>
          <Button kind="filled" onClick={() => void tryAgain()}>
            {t("frame.tryAgain")}
          </Button>
          <ButtonLink kind="plain" href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("frame.unopened.text")}</p>
    </MessagePage>
  );
}
