import { useMemo } from "react";
import { missingBackups } from "#advice/missing-backups.ts";
import { useBackupContent } from "#questions/backup/no-backup-yet.tsx";
import { PerThousand } from "#questions/per-thousand.tsx";
import { useBackupWords } from "#questions/backup/use-backup-words.ts";
import { useToday } from "#questions/use-today.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { backupRows } from "./backup-rows.ts";
import styles from "./backups-screen.module.css";
import { MissingList } from "./missing-list.tsx";
import { OneBackup } from "./one-backup.tsx";

/** The backups of the plan, what each saves and what is wrong with it; then the missing ones, the worthiest first. */
export function BackupsScreen() {
  const plan = usePlan((open) => open);
  const words = useBackupWords(plan);
  const content = useBackupContent();
  const today = useToday();
  const figures = useFigures((state) => state.figures);
  const { t, inSentence } = words;
  const rows = useMemo(() => (figures ? backupRows(plan, figures, today) : []), [plan, figures, today]);
  const missing = useMemo(() => missingBackups(content, plan), [content, plan]);
  const [next] = missing;
  const have = plan.dependencies.length - missing.length;

  if (plan.dependencies.length === 0) return <NoThings plan={plan.id} />;
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("backups.title")}>{t("backups.title")}</PageHeading>}>
        <CardBody>
          <div className={styles.head}>
            <p className={styles.lead}>
              {have === 0 && next
                ? t("backups.empty", { thing: inSentence(next.id) })
                : next
                  ? t("backups.lead", { have, all: plan.dependencies.length })
                  : t("backups.leadAll", { count: have })}
            </p>
            {next && (
              <div>
                <ButtonLink
                  kind="filled"
                  href={hrefTo("backup", { plan: plan.id, dependency: next.id })}
                  aria-label={t(have === 0 ? "backups.writeFirstOf" : "backups.writeNextOf", {
                    thing: inSentence(next.id),
                  })}
                >
                  {t(have === 0 ? "backups.writeFirst" : "backups.writeNext")}
                </ButtonLink>
              </div>
            )}
            {have > 0 && (
              <ButtonLink kind="plain" small href={hrefTo("money", { plan: plan.id })}>
                {t("backups.toMoney")}
              </ButtonLink>
            )}
          </div>
          <PerThousand />
          {have > 0 && figures === null && <p>{t("cost.workingOut")}</p>}
          {rows.length > 0 && (
            <ul className={styles.rows}>
              {rows.map((row) => (
                <OneBackup key={row.id} plan={plan} row={row} words={words} />
              ))}
            </ul>
          )}
        </CardBody>
      </HangCard>
      {missing.length > 0 && (
        <HangCard heading={<h2>{t("backups.missing")}</h2>}>
          <CardBody>
            <MissingList plan={plan} missing={missing} words={words} />
          </CardBody>
        </HangCard>
      )}
    </Page>
  );
}

function NoThings({ plan }: { plan: string }) {
  const { t } = useBackupWords(usePlan((open) => open));
  return (
    <Page back={{ href: hrefTo("plan", { plan }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("backups.title")}>{t("backups.title")}</PageHeading>}>
        <CardBody>
          <p>{t("backups.noThings")}</p>
          <div>
            <ButtonLink kind="filled" href={hrefTo("start", { plan, page: "6" })}>
              {t("cost.emptyLink")}
            </ButtonLink>
          </div>
        </CardBody>
      </HangCard>
    </Page>
  );
}
