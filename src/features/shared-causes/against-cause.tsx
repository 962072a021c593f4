import type { SharedCauseFigures } from "#cost/figures.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button, ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import styles from "./against-cause.module.css";
import { backupsAgainst, type BackupAgainst } from "#questions/cause/backups-against.ts";
import { fallsOf, guessedLinks } from "./falls.ts";
import { useCauseWords, type CauseWords } from "#questions/cause/use-cause-words.ts";

interface AgainstCauseProps {
  plan: Plan;
  cause: SharedCauseFigures;
  /** what an open hour without a thing costs: the costliest without a backup comes first */
  costOf: (thing: string) => number;
}

/** What the plan has against a cause: its backups and what they do then, what has none, and links to confirm. */
export function AgainstCause({ plan, cause, costOf }: AgainstCauseProps) {
  const words = useCauseWords(plan);
  const { t, nameOf, inSentence } = words;
  const { backups, without } = backupsAgainst(plan, cause);
  const [first, ...others] = without.toSorted((one, other) => costOf(other) - costOf(one));
  const working = (dependency: string): string => hrefTo("working", { plan: plan.id, dependency });
  return (
    <>
      {backups.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t("shared.against")}</h2>
          <ul className={styles.backups}>
            {backups.map((each) => (
              <li key={each.thing}>
                <OneBackup against={each} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {first !== undefined && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t("shared.withoutBackup")}</h2>
          <p className={styles.help}>{t("shared.withoutBackupText")}</p>
          <div>
            <ButtonLink kind="filled" href={working(first)}>
              {t("shared.addBackup", { thing: inSentence(first) })}
            </ButtonLink>
          </div>
          <ul className={styles.without}>
            {others.map((id) => (
              <li key={id}>
                <a href={working(id)}>{nameOf(id)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WeThink plan={plan} cause={cause} words={words} />
    </>
  );
}

function OneBackup({
  against: { thing, backup, stopped },
  words,
}: {
  against: BackupAgainst;
  words: CauseWords;
}) {
  const { t, formats, inSentence } = words;
  const share = formats.percent(backup.keeps);
  const time = formats.minutes(backup.readyAfterMinutes);
  const says = [
    backup.readyAfterMinutes === 0
      ? t("shared.backup.savesAtOnce", { share })
      : t("shared.backup.saves", { time, share }),
    backup.restores && t("shared.backup.restores", { thing: inSentence(thing) }),
    backup.lastsMinutes !== null && t("shared.backup.lasts", { time: formats.minutes(backup.lastsMinutes) }),
    stopped.length > 0 && t("shared.backup.stopped", { things: formats.list(stopped.map(inSentence)) }),
    backup.lastTested === null
      ? t("shared.backup.never")
      : t("shared.backup.tried", { day: formats.day(backup.lastTested) }),
  ];
  return (
    <>
      <b>
        {backup.title === ""
          ? t("shared.backup.unnamed", { thing: inSentence(thing) })
          : t("shared.backup.title", { title: backup.title, thing: inSentence(thing) })}
      </b>
      <p className={styles.help}>{says.filter(Boolean).join(" ")}</p>
    </>
  );
}

function WeThink({ plan, cause, words }: Omit<AgainstCauseProps, "costOf"> & { words: CauseWords }) {
  const { t, formats, inSentence } = words;
  const announce = useAnnounce();
  const paths = guessedLinks(plan, cause);
  if (paths.length === 0) return null;
  const things = fallsOf(plan, cause).filter(({ through, isGuess }) => through === null && isGuess);

  function confirm(): void {
    apply(confirmGuesses, { paths });
    announce(t("shared.confirmed"));
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("shared.weThinkTitle")}</h2>
      <p>
        {t("shared.weThinkText", {
          count: things.length,
          things: formats.list(things.map(({ thing }) => inSentence(thing))),
        })}
      </p>
      <div>
        <Button small onClick={confirm}>
          {t("shared.looksRight")}
        </Button>
      </div>
    </section>
  );
}
