import { useMemo } from "react";
import * as v from "valibot";
import { changeBackup } from "#plan/edits/change-backup.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useWords } from "#ui/words.tsx";
import { triedWhen } from "#readiness/backup-warnings.ts";
import { DayField, usePastDay } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";
import { useToday } from "../use-today.ts";
import { ofBackup } from "./of-backup.tsx";
import { useBackupWords } from "./use-backup-words.ts";
import type { BackedUp } from "./backed-up.ts";

interface Fields {
  backupTried: string;
}

interface Answer {
  backupTried: string | null;
}

/** When the backup was last tried. "Never tried" is said, and so is a try of more than a year ago. */
export const LastTried = ofBackup(function LastTriedOf({ thing }: { thing: BackedUp }) {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const plan = usePlan((open) => open);
  const { warning } = useBackupWords(plan);
  const past = usePastDay();
  const { id } = thing;
  const schema = useMemo(() => v.strictObject({ backupTried: past }), [past]);
  const { form } = usePlanForm<Fields, Answer>({
    schema,
    shown: (open) => ({
      backupTried: open.dependencies.find((each) => each.id === id)?.backup?.lastTested ?? "",
    }),
    keep: ({ backupTried }) => {
      if (backupTried !== undefined)
        apply(changeBackup, { dependency: id, changes: { lastTested: backupTried } });
    },
  });
  const [said] = triedWhen(thing.backup, today);
  return (
    <SheetFields>
      <DayField
        label={t("backups.tried")}
        help={said && warning(id, said)}
        max={today}
        today={t("backups.triedToday")}
        onToday={(day) => {
          form.setValue("backupTried", day);
          announce(t("backups.triedSaid"));
        }}
        error={form.formState.errors.backupTried?.message}
        {...form.register("backupTried")}
      />
    </SheetFields>
  );
});
