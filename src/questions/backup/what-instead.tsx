import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { playbookOf } from "#content/playbook-of.ts";
import type { Translate } from "#i18n/translate.ts";
import { changeBackup } from "#plan/edits/change-backup.ts";
import { apply } from "#store/open-plan.ts";
import { TextArea } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { LinesField } from "../lines-field.tsx";
import { linesKept } from "../lines.ts";
import { longestTitle } from "../longest-text.ts";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";
import { backupNameField, useBackupContent } from "./no-backup-yet.tsx";
import { ofBackup } from "./of-backup.tsx";
import type { BackedUp } from "./backed-up.ts";
import styles from "./what-instead.module.css";

interface Fields {
  backupTitle: string;
  /** as typed, blank lines and all */
  backupSteps: string[];
}

const title = (t: Translate) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\s*\n\s*/gu, " ").trim()),
    v.maxLength(longestTitle, t("backups.nameLong")),
  );
const steps = v.array(v.string());

/** What is done instead: its name, and its steps in order; without steps of the owner's the playbook's print. */
export const WhatInstead = ofBackup(function WhatInsteadOf({ thing }: { thing: BackedUp }) {
  const t = useWords();
  const { id, category } = thing;
  const { keepTrading } = playbookOf(useBackupContent(), category);
  const [schema, keptBy] = useMemo(
    () => [
      v.strictObject({
        [backupNameField]: v.pipe(title(t), v.minLength(1, t("backups.nameMissing"))),
        backupSteps: steps,
      }),
      v.strictObject({ [backupNameField]: title(t), backupSteps: steps }),
    ],
    [t],
  );
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    keptBy,
    shown: (plan) => {
      const backup = plan.dependencies.find((each) => each.id === id)?.backup;
      return { backupTitle: backup?.title ?? "", backupSteps: backup?.steps ?? [] };
    },
    keep: (usable, { field, together }) => {
      const changes = {
        ...(usable.backupTitle !== undefined && { title: usable.backupTitle }),
        ...(usable.backupSteps && { steps: linesKept(usable.backupSteps) }),
      };
      const count = usable.backupSteps?.length ?? 0;
      apply(
        changeBackup,
        { dependency: id, changes },
        { together: `${id} ${field === "backupSteps" ? `${field}:${count}` : together}` },
      );
    },
  });
  const lines = useWatch({ control: form.control, name: "backupSteps" });
  return (
    <div className={styles.part}>
      <SheetFields>
        <TextArea
          rows={2}
          dir="auto"
          label={t("backups.name")}
          help={t("backups.nameHelp")}
          error={form.formState.errors.backupTitle?.message}
          {...form.register("backupTitle")}
        />
      </SheetFields>
      <LinesField
        id="backupSteps"
        isNumbered
        legend={t("backups.steps")}
        help={t("backups.stepsHelp")}
        add={t("backups.addStep")}
        lines={lines}
        onChange={(changed) => form.setValue("backupSteps", changed)}
      />
      {linesKept(lines).length === 0 && keepTrading.length > 0 && (
        <div className={styles.ours}>
          <p>{t("backups.oursPrint")}</p>
          <ol>
            {keepTrading.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
});
