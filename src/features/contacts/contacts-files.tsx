import { fileOfPlan } from "#questions/files/file-of-plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { useToday } from "#questions/use-today.ts";
import type { MadeFile } from "#storage/share-file.ts";
import { openPlanStore } from "#store/open-plan.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./contacts.module.css";

/** The contacts as files: for a phone, and for a spreadsheet. */
export function ContactsFiles() {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();

  /** The plan as it is, not as it is shown: what was typed a moment ago is in the file. */
  async function make(kind: "contacts" | "contactsTable"): Promise<MadeFile> {
    const { plan } = openPlanStore.getState();
    if (plan === null) throw new Error("No plan is open.");
    return fileOfPlan(kind, { plan, figures: null, today, language });
  }

  return (
    <section className={styles.files}>
      <h2>{t("contacts.files")}</h2>
      <p>{t("contacts.filesHelp")}</p>
      <FileWay kind="contacts" label={t("contacts.vcf")} make={() => make("contacts")} />
      <FileWay kind="contactsTable" label={t("contacts.csv")} make={() => make("contactsTable")} />
    </section>
  );
}
