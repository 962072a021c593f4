import { useState } from "react";
import type { Translate } from "#i18n/translate.ts";
import { contactsCsv } from "#plan-file/contacts-csv.ts";
import { contactsVcard } from "#plan-file/contacts-vcard.ts";
import { slugOf } from "#plan-file/write-plan-file.ts";
import { contactsInCallOrder } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import { offerFile } from "#storage/offer-file.ts";
import { openPlanStore } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./contacts.module.css";

/** The contacts as files: for a phone, and for a spreadsheet. */
export function ContactsFiles() {
  const t = useWords();
  const [sent, setSent] = useState("");

  function send(kind: "vcf" | "csv"): void {
    const { plan } = openPlanStore.getState();
    if (plan === null) return;
    const contacts = contactsInCallOrder(plan);
    const name = `${slugOf(plan.business.name)}-contacts.${kind}`;
    if (kind === "csv") offerFile(name, tableOf(contacts, t), "text/csv;charset=utf-8");
    else {
      const words = {
        plan: plan.id,
        group: plan.business.name,
        business: plan.business.name,
        reachable: (hours: string) => t("contacts.file.reachable", { hours }),
        otherWay: (way: string) => t("contacts.file.otherWay", { way }),
      };
      offerFile(name, contactsVcard(contacts, words), "text/vcard;charset=utf-8");
    }
    setSent(name);
  }

  return (
    <section className={styles.files}>
      <h2>{t("contacts.files")}</h2>
      <p>{t("contacts.filesHelp")}</p>
      <Button data-testid="export-contacts-vcf" onClick={() => send("vcf")}>
        {t("contacts.vcf")}
      </Button>
      <Button data-testid="export-contacts-csv" onClick={() => send("csv")}>
        {t("contacts.csv")}
      </Button>
      <output>{sent !== "" && t("contacts.sent", { name: sent })}</output>
    </section>
  );
}

const columns = [
  "order",
  "name",
  "role",
  "kind",
  "phone",
  "second",
  "email",
  "hours",
  "checkedOn",
  "note",
] as const;

function tableOf(contacts: readonly Contact[], t: Translate): string {
  return contactsCsv(
    columns.map((column) => t(`contacts.file.${column}`)),
    contacts.map((contact, place) => [
      String(place + 1),
      contact.name,
      contact.role,
      t(`contacts.kind.${contact.kind}`),
      contact.phone,
      contact.phone2,
      contact.email,
      contact.reachable,
      contact.checkedOn ?? "",
      contact.note,
    ]),
  );
}
