import type { MissingBackup } from "#advice/missing-backups.ts";
import type { BackupWords } from "#questions/backup/use-backup-words.ts";
import type { Plan } from "#plan/plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./backups-screen.module.css";

/** what is worth reading at once */
const shownFirst = 8;

interface MissingListProps {
  plan: Plan;
  missing: readonly MissingBackup[];
  words: BackupWords;
}

/** The things without a backup, those first whose usual backup would save most; the rest of a long list put away. */
export function MissingList({ plan, missing, words }: MissingListProps) {
  const { t } = words;
  const rest = missing.slice(shownFirst);
  return (
    <>
      <p className={styles.help}>{t("backups.missingHelp")}</p>
      <Rows plan={plan} missing={missing.slice(0, shownFirst)} words={words} />
      {rest.length > 0 && (
        <Disclosure summary={t("backups.more", { count: rest.length })}>
          <Rows plan={plan} missing={rest} words={words} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ plan, missing, words: { t, nameOf, about } }: MissingListProps) {
  return (
    <ol className={styles.missing}>
      {missing.map(({ id, suggested, saves }) => (
        <li key={id} className={styles.row}>
          <div className={styles.what}>
            <a href={hrefTo("backup", { plan: plan.id, dependency: id })}>{nameOf(id)}</a>
            <p>{suggested.title}</p>
          </div>
          <p className={styles.would}>
            {saves === null ? (
              t("backups.noFigure")
            ) : (
              <>
                {t("backups.wouldSave", { about: about(Math.max(0, saves)) })} <Tag kind="guess" />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
