import { useEffect } from "react";
import { FileButton } from "#ui/file-button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Cluster } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { SaidBar } from "#questions/said.tsx";
import { followTemplates, useTemplates } from "#store/templates.ts";
import { useBusinessTypeNames } from "#questions/business-type-names.ts";
import { ImportFile } from "./import-file.tsx";
import { TemplateRow } from "./template-row.tsx";
import styles from "./templates-screen.module.css";

/** The adviser's own starter templates: begin a plan from one, rename, share, remove, take one in. Issue 7, § 4. */
export function TemplatesScreen() {
  const t = useWords();
  const state = useTemplates((templates) => templates.state);
  useEffect(followTemplates, []);
  if (state === "loading") return null;
  return (
    <SaidBar>
      <ImportFile>
        {(onFile) => (
          <Page isNarrow back={{ href: hrefTo("clients"), name: t("templates.back") }}>
            <HangCard
              heading={<PageHeading title={t("templates.title")}>{t("templates.title")}</PageHeading>}
            >
              <CardBody>
                <p className={styles.says}>{t("templates.lead")}</p>
                {state === "failed" ? <p role="alert">{t("templates.failed")}</p> : <List />}
                <Cluster>
                  <FileButton data-testid="import-file" accept=".json,application/json" onFile={onFile}>
                    {t("templates.takeIn")}
                  </FileButton>
                </Cluster>
                <p className={styles.says}>{t("templates.here")}</p>
              </CardBody>
            </HangCard>
          </Page>
        )}
      </ImportFile>
    </SaidBar>
  );
}

function List() {
  const t = useWords();
  const templates = useTemplates(({ templates: all }) => all);
  const kinds = useBusinessTypeNames();
  if (templates.length === 0)
    return (
      <p>
        <b>{t("templates.empty")}</b> {t("templates.emptyHow")}
      </p>
    );
  return (
    <ul className={styles.list}>
      {templates.map((template) => (
        <TemplateRow key={template.id} template={template} kind={kinds.get(template.businessType) ?? ""} />
      ))}
    </ul>
  );
}
