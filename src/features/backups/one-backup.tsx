import type { ReactNode } from "react";
import { WarningsNote } from "#questions/backup/backup-warnings-note.tsx";
import type { BackupWords } from "#questions/backup/use-backup-words.ts";
import type { Plan } from "#plan/plan.ts";
import { Tag } from "#ui/tag.tsx";
import { hrefTo } from "#ui/routes.ts";
import type { BackupRow } from "./backup-rows.ts";
import styles from "./backups-screen.module.css";

interface OneBackupProps {
  plan: Plan;
  row: BackupRow;
  words: BackupWords;
}

/** A backup in the list: for what, the way, its figures, and what is wrong with it. */
export function OneBackup({ plan, row, words }: OneBackupProps) {
  const { t, formats, nameOf, about, span } = words;
  const { id, backup, saves, year } = row;
  const { readyAfterMinutes, lastTested } = backup;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <a href={hrefTo("backup", { plan: plan.id, dependency: id })}>{nameOf(id)}</a>
        <p>{words.wayOf(backup)}</p>
      </div>
      <dl className={styles.facts}>
        <Fact name={t("backups.row.ready")} isGuess={row.isReadyGuess}>
          {readyAfterMinutes === 0 ? t("backups.row.atOnce") : span(readyAfterMinutes)}
        </Fact>
        <Fact name={t("backups.row.saves")} isGuess={row.isSavedGuess && saves !== null}>
          {saves === null ? t("cost.ranking.notWorkedOut") : savedAmount(saves)}
        </Fact>
        <Fact name={t("backups.row.tried")}>
          {lastTested === null ? t("backups.row.never") : formats.day(lastTested, "short")}
        </Fact>
        <Fact name={t("backups.row.year")}>
          {year === null ? (
            t("backups.row.yearUnknown")
          ) : (
            <>
              {t("backups.row.pays", { pays: about(Math.max(0, year.saves)) })},
              <br />
              {year.costs < 1
                ? t("backups.row.costsNothing")
                : t("backups.row.costs", { costs: formats.money(year.costs) })}
            </>
          )}
        </Fact>
      </dl>
      {row.warnings.length > 0 && (
        <div className={styles.warnings}>
          <WarningsNote id={id} warnings={row.warnings} words={words} />
        </div>
      )}
    </li>
  );

  function savedAmount(amount: number): string {
    return amount <= -1
      ? t("cost.costsMore", { amount: formats.money(-amount) })
      : about(Math.max(0, amount));
  }
}

function Fact({ name, isGuess = false, children }: { name: string; isGuess?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} {isGuess && <Tag kind="guess" />}
      </dd>
    </div>
  );
}
