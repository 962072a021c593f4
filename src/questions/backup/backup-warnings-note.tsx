import { useMemo } from "react";
import type { Plan } from "#plan/plan.ts";
import { warningsOfBackup, type BackupWarning } from "#readiness/backup-warnings.ts";
import { Note } from "#ui/note.tsx";
import { useToday } from "../use-today.ts";
import styles from "./backup-warnings-note.module.css";
import { useBackupWords, type BackupWords } from "./use-backup-words.ts";

/** All that is wrong with the backup of a thing; nothing where nothing is. Needs the areas `cost` and `backups`. */
export function BackupWarnings({ plan, id }: { plan: Plan; id: string }) {
  const words = useBackupWords(plan);
  const today = useToday();
  const warnings = useMemo(() => warningsOfBackup(plan, id, today), [plan, id, today]);
  return <WarningsNote id={id} warnings={warnings} words={words} />;
}

interface WarningsNoteProps {
  id: string;
  warnings: readonly BackupWarning[];
  words: Pick<BackupWords, "warning">;
}

/** Warnings of one backup, each a line. */
export function WarningsNote({ id, warnings, words }: WarningsNoteProps) {
  const [first, ...others] = warnings;
  if (first === undefined) return null;
  return (
    <Note kind="warning">
      {others.length === 0 ? (
        <p className={styles.one}>{words.warning(id, first)}</p>
      ) : (
        <ul className={styles.list}>
          {warnings.map((each) => (
            <li key={JSON.stringify(each)}>{words.warning(id, each)}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
