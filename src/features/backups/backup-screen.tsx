import type { Place } from "#ui/routes.ts";
import { BackupParts } from "#questions/backup/backup-parts.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { usePlan } from "#store/open-plan.ts";
import { HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";

/** One thing's backup as a sheet. */
export function BackupScreen({ dependency: id }: Place) {
  const plan = usePlan((open) => open);
  const { t, inSentence } = useCostWords(plan);
  return (
    <Page back={{ href: hrefTo("backups", { plan: plan.id }), name: t("backups.title") }}>
      <HangCard
        heading={
          <PageHeading title={t("backups.title")}>
            {t("backups.heading", { thing: inSentence(id) })}
          </PageHeading>
        }
      >
        <Sheet goesOn={t("backups.done")} onGoOn={() => goTo(hrefTo("backups", { plan: plan.id }))}>
          <BackupParts id={id} />
        </Sheet>
      </HangCard>
    </Page>
  );
}
