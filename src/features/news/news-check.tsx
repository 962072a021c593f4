import { useState } from "react";
import { withGaps } from "#document/message-gaps.ts";
import type { Plan } from "#plan/plan.ts";
import { CardBody, CardColumns } from "#ui/hang-card.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { useNewsContent } from "./content.ts";
import styles from "./news.module.css";

/** Fact or rumour: the steps of the check at the left, what to say meanwhile at the right. */
export function NewsCheck({ plan }: { plan: Plan }) {
  const t = useWords();
  const { newsCheck } = useNewsContent();
  const [supplier, setSupplier] = useState("");
  const filled = (text: string): string =>
    withGaps(text, {
      service: supplier.trim() || t("news.aService"),
      businessName: plan.business.name.trim() || t("news.us"),
    });
  return (
    <CardColumns
      aside={
        <>
          <h2 className={styles.heading}>{t("news.say")}</h2>
          <TextField
            looks
            label={t("news.supplier")}
            help={t("news.supplierHelp")}
            dir="auto"
            maxLength={120}
            value={supplier}
            onChange={({ target }) => setSupplier(target.value)}
          />
          <div>
            <h3 className={styles.small}>{t("news.staff")}</h3>
            <p className={styles.said}>{filled(newsCheck.tellStaff)}</p>
          </div>
          <div>
            <h3 className={styles.small}>{t("news.customers")}</h3>
            <p className={styles.said}>{filled(newsCheck.tellCustomers)}</p>
          </div>
        </>
      }
    >
      <CardBody>
        <p className={styles.text}>{newsCheck.why}</p>
        <section>
          <h2 className={styles.heading}>{t("news.check")}</h2>
          <ol className={styles.steps}>
            {newsCheck.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <p className={styles.text}>
          <b>{t("news.numbers")}</b>
          <br />
          {newsCheck.careWithNumbers}
        </p>
      </CardBody>
    </CardColumns>
  );
}
