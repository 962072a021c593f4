import { useForm } from "react-hook-form";
import { suggestedBackup } from "#advice/suggested-backup.ts";
import { withBackup } from "#advice/with-backup.ts";
import { loadContent } from "#content/load-content.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, keepOpenFor } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useLanguage } from "#ui/words.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import styles from "./working.module.css";

interface AddBackupProps {
  plan: Plan;
  dependency: string;
  words: CostWords;
}

/** "No backup yet", and the one answer that makes one: its steps and numbers come from the trade, as guesses. */
export function AddBackup({ plan, dependency, words }: AddBackupProps) {
  const { t } = words;
  const language = useLanguage();
  const announce = useAnnounce();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { title: "" } });

  async function add({ title }: { title: string }): Promise<void> {
    const content = await loadContent(language, ["businessTypes", "playbooks"]);
    const suggested = suggestedBackup(content, plan, dependency);
    if (suggested === null) return;
    apply(
      (open: Plan, backup: typeof suggested) => withBackup(open, dependency, { way: "untried", backup }),
      { ...suggested, title: title.trim() },
    );
    announce(t("cost.working.backupAdded"));
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("cost.working.noBackup")}</h2>
      <form
        noValidate
        className={styles.add}
        onSubmit={(event) => void keepOpenFor(() => handleSubmit(add)(event))}
      >
        <TextField
          label={t("cost.working.backupAsk")}
          help={t("cost.working.backupHelp")}
          error={formState.errors.title?.message}
          {...register("title", {
            validate: (title) => title.trim() !== "" || t("cost.working.backupEmpty"),
          })}
        />
        <Button type="submit">{t("cost.working.backupAdd")}</Button>
      </form>
    </section>
  );
}
