import { useId, useState, type FormEvent } from "react";
import { suggestedBackup } from "#advice/suggested-backup.ts";
import { withBackup } from "#advice/with-backup.ts";
import { newBackup, type Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { Note } from "#ui/note.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { contentHook } from "../content-hook.ts";
import { longestTitle } from "../longest-text.ts";
import { useBackupWords } from "./use-backup-words.ts";
import styles from "./no-backup-yet.module.css";

/** What others of the trade do instead of a thing. */
export const useBackupContent = contentHook(["businessTypes", "playbooks"]);

/** Where the focus goes once there is a backup: the field with its name. */
export const backupNameField = "backupTitle";

/** "No backup yet": one that others of the trade have, with one tap as guesses, or one of the owner's own by name. */
export function NoBackupYet({ id, isTheTask = false }: { id: string; isTheTask?: boolean }) {
  const plan = usePlan((open) => open);
  // with these words come the names of providers: what follows has nothing to wait for, and the focus its field
  const { t, formats } = useBackupWords(plan);
  const announce = useAnnounce();
  const suggested = suggestedBackup(useBackupContent(), plan, id);
  const heading = useId();
  if (suggested === null) return null;

  function take(backup: Backup): void {
    apply((open: Plan, taken: Backup) => withBackup(open, id, { way: "untried", backup: taken }), backup);
    announce(t("backups.added"));
    focusDrawn(() => document.getElementById(backupNameField) ?? document.querySelector("h1"));
  }

  return (
    <section className={styles.none} aria-labelledby={heading}>
      {/* no heading: on a page of one question it would skip a level */}
      <p id={heading} tabIndex={-1} data-no-backup className={styles.heading}>
        {t("backups.none")}
      </p>
      <Note kind="mint">
        <div className={styles.suggested}>
          <p>
            <b>{t("backups.suggested")}</b> {suggested.title}
          </p>
          {suggested.keeps > 0 && (
            <p>
              {t("backups.suggestedSaves", { share: formats.percent(suggested.keeps) })} <Tag kind="guess" />
            </p>
          )}
          <div>
            <Button {...(isTheTask ? { kind: "filled" } : { small: true })} onClick={() => take(suggested)}>
              {t("backups.takeIt")}
            </Button>
          </div>
        </div>
      </Note>
      <OneOfYourOwn onAdd={(title) => take(newBackup({ ...suggested, title, needs: [], steps: [] }))} />
    </section>
  );
}

/** A backup by its name alone: its numbers begin as those of the trade. */
function OneOfYourOwn({ onAdd }: { onAdd: (title: string) => void }) {
  const t = useWords();
  const [title, setTitle] = useState("");
  const [isBlank, setIsBlank] = useState(false);
  const field = useId();

  function add(event: FormEvent): void {
    event.preventDefault();
    if (title.trim() !== "") return onAdd(title.trim());
    setIsBlank(true);
    document.getElementById(field)?.focus();
  }

  return (
    <form noValidate className={styles.own} onSubmit={add}>
      <TextField
        id={field}
        dir="auto"
        maxLength={longestTitle}
        label={t("backups.own")}
        help={t("backups.ownHelp")}
        value={title}
        error={isBlank && title.trim() === "" ? t("backups.nameMissing") : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <div>
        <Button small type="submit">
          {t("backups.addOwn")}
        </Button>
      </div>
    </form>
  );
}
