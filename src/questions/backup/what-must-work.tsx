import { useMemo } from "react";
import { keepsItFromRunning, warningsOfBackup } from "#readiness/backup-warnings.ts";
import { changeBackup } from "#plan/edits/change-backup.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useToday } from "../use-today.ts";
import { WarningsNote } from "./backup-warnings-note.tsx";
import { ofBackup } from "./of-backup.tsx";
import { needsOffered, type OfferedNeed } from "./needs-offered.ts";
import { useBackupWords, type BackupWords } from "./use-backup-words.ts";
import type { BackedUp } from "./backed-up.ts";
import styles from "./what-must-work.module.css";

/** What must work for the backup to work, ticked among the things and causes of the plan; warned of at once. */
export const WhatMustWork = ofBackup(function WhatMustWorkFor({ thing }: { thing: BackedUp }) {
  const plan = usePlan((open) => open);
  const words = useBackupWords(plan);
  const today = useToday();
  const { t } = words;
  const { id } = thing;
  const { likely, others } = needsOffered(plan, id);
  const warnings = useMemo(
    () => warningsOfBackup(plan, id, today).filter(keepsItFromRunning),
    [plan, id, today],
  );

  return (
    <div className={styles.part}>
      <ChoiceGroup
        id="backupNeeds"
        legend={t("backups.needs")}
        help={likely.length + others.length === 0 ? t("backups.needsNothing") : t("backups.needsHelp")}
      >
        <Ticks offered={likely} thing={thing} words={words} />
        {others.length > 0 && (
          <Disclosure summary={t("backups.needsMore", { count: others.length })}>
            <Ticks offered={others} thing={thing} words={words} />
          </Disclosure>
        )}
      </ChoiceGroup>
      <div aria-live="polite">
        <WarningsNote id={id} warnings={warnings} words={words} />
      </div>
    </div>
  );
});

interface TicksProps {
  offered: readonly OfferedNeed[];
  thing: BackedUp;
  words: BackupWords;
}

function Ticks({ offered, thing, words }: TicksProps) {
  const { needs } = thing.backup;
  if (offered.length === 0) return null;
  return (
    <TickTiles>
      {offered.map(({ id, name }) => (
        <TickTile
          key={id}
          name={`backupNeeds.${id}`}
          label={name ?? words.causeInSentence(id)}
          checked={needs.includes(id)}
          onChange={({ target }) =>
            apply(changeBackup, {
              dependency: thing.id,
              changes: { needs: target.checked ? [...needs, id] : needs.filter((need) => need !== id) },
            })
          }
        />
      ))}
    </TickTiles>
  );
}
