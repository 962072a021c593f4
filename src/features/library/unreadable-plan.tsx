import { Button, ButtonLink } from "#ui/button.tsx";
import { MessagePage } from "#ui/message-page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import type { Unreadable } from "#storage/read-plan.ts";
import { problemSentences } from "./problem-words.ts";

/** A plan of this browser that cannot be read: why, and its text to be saved before anything else. */
export function UnreadablePlan({ id, unreadable }: { id: string; unreadable: Unreadable }) {
  const t = useWords();
  return (
    <MessagePage
      title={t("library.unreadable.title")}
      heading={t("library.unreadable.heading")}
      ways={
        <>
          <Button kind="filled" onClick={() => offerFile(`${id}.txt`, unreadable.text, "text/plain")}>
            {t("library.unreadable.save")}
          </Button>
          <ButtonLink href={hrefTo("versions", { plan: id })}>{t("library.versions")}</ButtonLink>
          <ButtonLink kind="plain" href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("library.unreadable.text")}</p>
      <ul>
        {problemSentences(unreadable.problems, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </MessagePage>
  );
}
