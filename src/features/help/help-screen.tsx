import { ButtonLink } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { CardBody, CardColumns, HangCard } from "#ui/hang-card.tsx";
import { Cluster, Stack } from "#ui/layout.tsx";
import { Page } from "#ui/page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { appVersion } from "#plan-file/app-version.ts";
import { OfflinePart } from "./offline-part.tsx";
import styles from "./help-screen.module.css";

/** Where plans are, how we count, which keys do what, and what to do when something went wrong. */
export function HelpScreen() {
  const t = useWords();
  return (
    <Page isNarrow back={{ href: hrefTo("home"), name: t("frame.yourPlans") }}>
      <HangCard heading={<PageHeading title={t("help.title")}>{t("help.title")}</PageHeading>}>
        <CardColumns aside={<KeysPart />}>
          <CardBody>
            <section className={styles.part}>
              <Stack>
                <h2>{t("help.where")}</h2>
                <p>{t("help.where.1")}</p>
                <p>{t("help.where.2")}</p>
                <p>{t("help.where.3")}</p>
                <p>{t("help.where.account")}</p>
                <p>{t("help.where.4")}</p>
              </Stack>
            </section>
            <OfflinePart className={styles.part} />
            <section className={styles.part}>
              <Stack>
                <h2>{t("help.lost")}</h2>
                <p>{t("help.lost.1")}</p>
                <p>{t("help.lost.2")}</p>
                <p>{t("help.lost.3")}</p>
              </Stack>
            </section>
            <section className={styles.part}>
              <Stack>
                <h2>{t("help.count")}</h2>
                <p>{t("help.count.1")}</p>
                <p>{t("help.count.2")}</p>
                <p>{t("help.count.3")}</p>
                <p>{t("help.count.4")}</p>
                <p>{t("help.count.5")}</p>
                <p>{t("help.count.6")}</p>
              </Stack>
            </section>
            <p className={styles.version}>{t("help.version", { version: appVersion })}</p>
            <Cluster>
              <ButtonLink kind="plain" href={hrefTo("diagnostics")}>
                {t("help.diagnostics")}
              </ButtonLink>
            </Cluster>
          </CardBody>
        </CardColumns>
      </HangCard>
    </Page>
  );
}

const keys = ["tab", "enter", "space", "arrows", "esc", "undo", "redo", "workshop"] as const;

function KeysPart() {
  const t = useWords();
  return (
    <section className={styles.part}>
      <Stack>
        <h2>{t("help.keys")}</h2>
        <DataTable
          caption={t("help.keys")}
          captionIsHeading
          columns={[
            { key: "key", heading: t("help.keys.key"), cell: (name) => t(`help.keys.${name}`) },
            { key: "does", heading: t("help.keys.does"), cell: (name) => t(`help.keys.${name}Does`) },
          ]}
          rows={keys}
          keyOf={(name) => name}
        />
      </Stack>
    </section>
  );
}
