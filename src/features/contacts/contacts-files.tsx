import { fileName } from "#plan-file/file-name.ts";
import type { Plan } from "#plan/plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import type { MadeFile } from "#storage/share-file.ts";
import { openPlanStore } from "#store/open-plan.ts";
import { useWords } from "#ui/words.tsx";
import type { Translate } from "#i18n/translate.ts";
import styles from "./contacts.module.css";

/** The contacts as files: for a phone, and for a spreadsheet. */
export function ContactsFiles() {
  const t = useWords();
  return (
    <section className={styles.files}>
      <h2>{t("contacts.files")}</h2>
      <p>{t("contacts.filesHelp")}</p>
      <FileWay
        label={t("contacts.vcf")}
        handle="export-contacts-vcf"
        type="text/vcard"
        ending="vcf"
        make={() => contactsFile("vcf", t)}
      />
      <FileWay
        label={t("contacts.csv")}
        handle="export-contacts-csv"
        type="text/csv"
        ending="csv"
        make={() => contactsFile("csv", t)}
      />
    </section>
  );
}

/** The plan as it is, not as it is shown: what was typed a moment ago is in the file. */
async function contactsFile(ending: "vcf" | "csv", t: Translate): Promise<MadeFile> {
  const plan: Plan | null = openPlanStore.getState().plan;
  if (plan === null) throw new Error("No plan is open.");
  const { addressBook, contactsTable } = await import("#files/contacts-table.ts");
  return {
    name: fileName(plan.business.name, "contacts", ending),
    content: ending === "vcf" ? addressBook(plan, t) : contactsTable(plan, t),
    type: ending === "vcf" ? "text/vcard" : "text/csv",
  };
}
