import { ButtonLink } from "#ui/button.tsx";
import { useMemo } from "react";
import { eitherWouldDo } from "#advice/either-would-do.ts";
import type { Figures } from "#cost/figures.ts";
import type { BackupWords } from "#questions/backup/use-backup-words.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { DataTable } from "#ui/data-table.tsx";
import { hrefTo } from "#ui/routes.ts";
import styles from "./money.module.css";
import type { BackupPays } from "./money-year.ts";

interface WhatBackupsPayProps {
  plan: Plan;
  figures: Figures;
  pays: readonly BackupPays[];
  words: BackupWords;
}

/** looking for a backup that covers another takes a moment: only for the first few that pay nothing */
const mostLookedAt = 5;

/** Each backup: what it pays a year, what it costs, and what to make of that. */
export function WhatBackupsPay({ plan, figures, pays, words }: WhatBackupsPayProps) {
  const { t, formats, nameOf, inSentence } = words;
  const covered = useMemo(() => coveredByOthers(plan, figures, pays), [plan, figures, pays]);
  const missing = plan.dependencies.filter(({ backup }) => backup === null).length;
  const backups = hrefTo("backups", { plan: plan.id });
  const verdict = ({ id, year }: BackupPays): string => {
    const other = covered.get(id);
    if (year === null) return t(salesAreUnknown(plan) ? "money.pays.noSales" : "money.pays.unknown");
    if (other !== undefined) return t("cost.year.either", { thing: inSentence(other) });
    if (year.costs < 1) return t("money.pays.free");
    return year.saves < year.costs ? t("money.pays.costsMore") : t("money.pays.worth");
  };
  return (
    <>
      {pays.length === 0 ? (
        <p>{t("money.pays.none")}</p>
      ) : (
        <>
          <DataTable<BackupPays>
            caption={t("money.pays")}
            captionIsHeading
            columns={[
              {
                key: "backup",
                heading: t("money.pays.backup"),
                cell: ({ id, backup }) => (
                  <div>
                    <a href={hrefTo("backup", { plan: plan.id, dependency: id })}>{nameOf(id)}</a>
                    <small className={styles.way}>{words.wayOf(backup)}</small>
                  </div>
                ),
              },
              {
                key: "pays",
                heading: t("money.pays.pays"),
                isFigure: true,
                cell: ({ year }) => (year ? formats.money(Math.max(0, year.saves)) : "–"),
              },
              {
                key: "costs",
                heading: t("money.pays.costs"),
                isFigure: true,
                cell: ({ year }) => (year ? costWords(year.costs) : "–"),
              },
              { key: "verdict", heading: t("money.pays.verdict"), isFigure: true, cell: verdict },
            ]}
            rows={pays}
            keyOf={({ id }) => id}
          />
          <p className={styles.help}>{t("money.pays.how")}</p>
        </>
      )}
      {missing > 0 && (
        <div>
          <ButtonLink kind="plain" small href={backups}>
            {t("money.pays.missing", { count: missing })}
          </ButtonLink>
        </div>
      )}
    </>
  );

  function costWords(amount: number): string {
    return amount < 1 ? t("money.nothing") : formats.money(amount);
  }
}

/** For backups that pay next to nothing: whose backup does their work, where one does. */
function coveredByOthers(plan: Plan, figures: Figures, pays: readonly BackupPays[]): Map<string, string> {
  const idle = pays.filter(({ year }) => year !== null && year.saves < 1).slice(0, mostLookedAt);
  return new Map(
    idle.flatMap(({ id }): [string, string][] => {
      const alsoDown = figures.dependencies.find((own) => own.id === id)?.takesDown ?? [];
      const other = eitherWouldDo(plan, id, alsoDown);
      return other === null ? [] : [[id, other]];
    }),
  );
}
