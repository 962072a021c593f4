import { Button, ButtonLink } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import type { Unreadable } from "#storage/read-plan.ts";
import { problemSentences } from "./problem-words.ts";
import styles from "./unreadable-plan.module.css";

/** A plan of this browser that cannot be read: why, and its text to be saved before anything else. */
export function UnreadablePlan({ id, unreadable }: { id: string; unreadable: Unreadable }) {
  const t = useWords();
  return (
    <div className={styles.page}>
      <PageHeading title={t("library.unreadable.title")}>{t("library.unreadable.heading")}</PageHeading>
      <p>{t("library.unreadable.text")}</p>
      <ul>
        {problemSentences(unreadable.problems, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button kind="filled" onClick={() => offerFile(`${id}.txt`, unreadable.text, "text/plain")}>
          {t("library.unreadable.save")}
        </Button>
        <ButtonLink kind="plain" href={hrefTo("home")}>
          {t("frame.yourPlans")}
        </ButtonLink>
      </div>
    </div>
  );
}
