import { memo, useMemo } from "react";
import { PerThousand } from "#questions/per-thousand.tsx";
import { useBackupWords } from "#questions/backup/use-backup-words.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Budget } from "./budget.tsx";
import { backupsPay, planYear } from "./money-year.ts";
import { Targets } from "./targets.tsx";
import { WhatBackupsPay } from "./what-backups-pay.tsx";
import { YearTable } from "./year-table.tsx";

/** A year of it, what each backup pays, how much to spend on backups, and how soon money comes in again. */
export function MoneyScreen() {
  const plan = usePlan((open) => open);
  const words = useBackupWords(plan);
  const { t } = words;
  const heading = <PageHeading title={t("money.title")}>{t("money.heading")}</PageHeading>;
  const back = { href: hrefTo("cost", { plan: plan.id }), name: t("cost.title") };
  if (plan.dependencies.length === 0)
    return (
      <Page back={back}>
        <HangCard heading={heading}>
          <CardBody>
            <p>{t("money.noThings")}</p>
            <div>
              <ButtonLink kind="filled" href={hrefTo("start", { plan: plan.id, page: "6" })}>
                {t("cost.emptyLink")}
              </ButtonLink>
            </div>
          </CardBody>
        </HangCard>
      </Page>
    );
  return (
    <Page back={back}>
      <HangCard tab="1" current heading={heading}>
        <CardBody>
          <PerThousand />
          <YearOfAll plan={plan} />
        </CardBody>
      </HangCard>
      <HangCard tab="2" heading={<h2>{t("money.pays")}</h2>}>
        <CardBody>
          <PaysOfAll plan={plan} />
        </CardBody>
      </HangCard>
      <HangCard tab="3" heading={<h2>{t("money.budget")}</h2>}>
        <CardBody>
          <Budget plan={plan} words={words} />
        </CardBody>
      </HangCard>
      <HangCard tab="4" heading={<h2>{t("money.targets")}</h2>}>
        <CardBody>
          <Targets plan={plan} />
        </CardBody>
      </HangCard>
    </Page>
  );
}

const YearOfAll = memo(function YearOfAll({ plan }: { plan: Plan }) {
  const words = useBackupWords(plan);
  const figures = useFigures((state) => state.figures);
  const year = useMemo(() => figures && planYear(plan, figures), [plan, figures]);
  const hasBackups = plan.dependencies.some(({ backup }) => backup !== null);
  if (year === null) return <p>{words.t("cost.workingOut")}</p>;
  return <YearTable plan={plan} year={year} hasBackups={hasBackups} words={words} />;
});

const PaysOfAll = memo(function PaysOfAll({ plan }: { plan: Plan }) {
  const words = useBackupWords(plan);
  const figures = useFigures((state) => state.figures);
  const pays = useMemo(() => (figures ? backupsPay(plan, figures) : []), [plan, figures]);
  if (figures === null) return <p>{words.t("cost.workingOut")}</p>;
  return <WhatBackupsPay plan={plan} figures={figures} pays={pays} words={words} />;
});
