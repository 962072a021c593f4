import { removeBackup } from "#plan/edits/remove-backup.ts";
import { apply, undo, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { SheetPart } from "../sheet-part.tsx";
import styles from "./backup-parts.module.css";
import { LastTried } from "./last-tried.tsx";
import { backupNameField, NoBackupYet, useBackupContent } from "./no-backup-yet.tsx";
import { OtherWaysToPay } from "./other-ways-to-pay.tsx";
import { useBackupWords } from "./use-backup-words.ts";
import { useThing } from "../thing/use-thing.ts";
import { WhatInstead } from "./what-instead.tsx";
import { WhatItCosts } from "./what-it-costs.tsx";
import { WhatItSaves } from "./what-it-saves.tsx";
import { WhatMustWork } from "./what-must-work.tsx";

/**
 * All about the backup of a thing, as parts of a sheet; where there is none yet, the way to one. It is the task where
 * the screen is about nothing else: then the way is its filled button.
 */
export function BackupParts({ id, isTheTask = false }: { id: string; isTheTask?: boolean }) {
  const plan = usePlan((open) => open);
  const { t } = useBackupWords(plan);
  const thing = useThing(id);
  useBackupContent(); // at hand when the backup is removed, so that nothing has to wait then
  if (thing === undefined) return null;

  function remove(): void {
    apply(removeBackup, { dependency: id });
    offerUndo(t("backups.removed"), bringBack);
    focusDrawn(() => document.querySelector<HTMLElement>("[data-no-backup]"));
  }

  return (
    <>
      <SheetPart id="backup" heading={t("backups.part.instead")}>
        {thing.backup === null ? <NoBackupYet id={id} isTheTask={isTheTask} /> : <WhatInstead id={id} />}
        <OtherWaysToPay id={id} />
      </SheetPart>
      {thing.backup !== null && (
        <>
          <SheetPart heading={t("backups.part.needs")}>
            <WhatMustWork id={id} />
          </SheetPart>
          <SheetPart heading={t("backups.part.saves")}>
            <WhatItSaves id={id} />
          </SheetPart>
          <SheetPart heading={t("backups.part.costs")}>
            <WhatItCosts id={id} />
          </SheetPart>
          <SheetPart heading={t("backups.part.tried")}>
            <LastTried id={id} />
            <div className={styles.remove}>
              <Button kind="plain" small stop onClick={remove}>
                {t("backups.remove")}
              </Button>
            </div>
          </SheetPart>
        </>
      )}
    </>
  );
}

/** The removing was the last edit: it is taken back, and the focus is where it was. */
function bringBack(): void {
  undo();
  focusDrawn(() => document.getElementById(backupNameField));
}
