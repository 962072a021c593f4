import { memo, useMemo } from "react";
import { takesMoney } from "#content/ways-to-pay.ts";
import { WarningsNote } from "#questions/backup/backup-warnings-note.tsx";
import { useBackupWords, type BackupWords } from "#questions/backup/use-backup-words.ts";
import { contentHook } from "#questions/content-hook.ts";
import { useToday } from "#questions/use-today.ts";
import type { Dependency } from "#plan/dependency.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { backupWarnings, keepsItFromRunning, type BackupWarning } from "#readiness/backup-warnings.ts";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./money.module.css";

const useTargetContent = contentHook(["recoveryTargets"]);

/** how soon full service should be back, of what an article says */
const published = "rt-site";

/** How soon money can be taken again: what an article asks of shops, and what the plan's backups achieve. */
export const Targets = memo(function TargetsOf({ plan }: { plan: Plan }) {
  const words = useBackupWords(plan);
  const { t, span } = words;
  const { recoveryTargets } = useTargetContent();
  const target = recoveryTargets.published.find(({ id }) => id === published);
  const things = plan.dependencies.filter(({ category }) => takesMoney(category));
  const today = useToday();
  const warnings = useMemo(() => backupWarnings(plan, today), [plan, today]);
  if (target === undefined) return null;
  const { minMinutes, maxMinutes } = target;
  return (
    <>
      <p>{t("money.targets.lead", { from: minMinutes, to: span(maxMinutes) })}</p>
      <p className={styles.help}>
        {target.note} {t("money.targets.source")}
      </p>
      {things.length === 0 ? (
        <p>{t("money.targets.none")}</p>
      ) : (
        <ul className={styles.rows}>
          {things.map((thing) => (
            <li key={thing.id}>
              <OneTarget
                plan={plan}
                thing={thing}
                most={maxMinutes}
                least={minMinutes}
                warnings={warnings.get(thing.id) ?? []}
                words={words}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
});

interface OneTargetProps {
  plan: Plan;
  thing: Dependency;
  least: number;
  most: number;
  warnings: readonly BackupWarning[];
  words: BackupWords;
}

function OneTarget({ plan, thing: { id, backup }, least, most, warnings, words }: OneTargetProps) {
  const { t, nameOf, span } = words;
  const link = <a href={hrefTo("backup", { plan: plan.id, dependency: id })}>{nameOf(id)}</a>;
  if (backup === null)
    return (
      <>
        <b className={styles.name}>{link}</b>
        <p>{t("money.targets.noBackup")}</p>
      </>
    );
  const ready = backup.readyAfterMinutes;
  const verdict = ready < least ? "sooner" : ready <= most ? "within" : "later";
  const stopped = warnings.filter(keepsItFromRunning);
  return (
    <>
      <b className={styles.name}>{link}</b>
      <p>
        {t(`money.targets.${verdict}`, {
          way: words.wayOf(backup),
          ready: ready === 0 ? t("backups.row.atOnce") : t("money.targets.after", { time: span(ready) }),
          most: span(most),
        })}{" "}
        {isGuess(plan, guessPath.backup(id, "readyAfterMinutes")) && <Tag kind="guess" />}
      </p>
      <WarningsNote id={id} warnings={stopped} words={words} />
    </>
  );
}
