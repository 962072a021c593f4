import { changeBackup } from "#plan/edits/change-backup.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TermRow } from "../number/term-row.tsx";
import { HowLongItRuns } from "./how-long-it-runs.tsx";
import { ofBackup } from "./of-backup.tsx";
import { useBackupWords, type BackupWords } from "./use-backup-words.ts";
import type { BackedUp } from "./backed-up.ts";
import styles from "./what-it-saves.module.css";

/** How soon the backup runs, what it saves, for how long, and whether what needs the thing works again. */
export const WhatItSaves = ofBackup(function WhatTheBackupSaves({ thing }: { thing: BackedUp }) {
  const plan = usePlan((open) => open);
  const words = useBackupWords(plan);
  const { id } = thing;
  return (
    <div className={styles.part}>
      <div className={styles.terms}>
        {(["readyAfterMinutes", "keeps"] as const).map((field) => (
          <TermRow key={field} plan={plan} at={{ of: "backup", dependency: id, field }} words={words} />
        ))}
      </div>
      <HowLongItRuns thing={thing} />
      <BringsBack plan={plan} thing={thing} words={words} />
    </div>
  );
});

// of what a backup that brings everything back is told apart from one that does not
const examples = ["internet", "electricity", "mobile-network", "computers-devices"] as const;

/** Does it bring back what needs the thing? Explained by the things of this plan, and an example that fits. */
function BringsBack({ plan, thing, words }: { plan: Plan; thing: BackedUp; words: BackupWords }) {
  const { t, formats, inSentence } = words;
  const { id, category, backup } = thing;
  const needIt = plan.dependencies.filter(({ id: other, needs }) => other !== id && needs.includes(id));
  if (needIt.length === 0 && !backup.restores)
    return <p className={styles.help}>{t("backups.nothingNeedsIt", { thing: inSentence(id) })}</p>;
  const example = examples.find((each) => each === category) ?? "other";
  return (
    <RadioGroup
      name="backupRestores"
      layout="row"
      legend={t("backups.restores", { thing: inSentence(id) })}
      help={
        <>
          {needIt.length > 0 &&
            t("backups.restoresWhat", {
              count: needIt.length,
              things: namedFirst(
                needIt.map((other) => inSentence(other.id)),
                words,
              ),
            })}{" "}
          {t(`backups.restores.${example}`)}
        </>
      }
      options={[
        { value: "yes", label: t("ask.yes") },
        { value: "no", label: t("ask.no") },
      ]}
      chosen={backup.restores ? "yes" : "no"}
      onChange={({ target }) =>
        apply(changeBackup, { dependency: id, changes: { restores: target.value === "yes" } })
      }
    />
  );

  /** the first few by name, the others by their number */
  function namedFirst(names: readonly string[], { t: say }: BackupWords): string {
    const most = 4;
    if (names.length <= most) return formats.list(names);
    const rest = names.length - (most - 1);
    return formats.list([...names.slice(0, most - 1), say("backups.more", { count: rest })]);
  }
}
