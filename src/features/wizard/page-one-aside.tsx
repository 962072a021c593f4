import { useDeferredValue, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { contactInCharge } from "#plan/edits/name-contact-in-charge.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { changeSession } from "#store/session.ts";
import { latePart } from "#ui/late-part.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { PageNumber } from "./pages.ts";
import styles from "./page-one-aside.module.css";

// the paper, its fonts' tables and its words come after the page that is being answered
const PageOnePicture = latePart(
  async () => (await import("#render/sheet/page-one-picture.tsx")).PageOnePicture,
  <Drawing />,
);

function Drawing() {
  const t = useWords();
  return <p className={styles.words}>{t("wizard.pageOne.drawing")}</p>;
}

/** Beside the questions: page one of the paper as it would print now. */
export function PageOneAside({ id, page }: { id: string; page: PageNumber }) {
  const t = useWords();
  const plan = useDeferredValue(usePlan((open) => open));
  const figures = useDeferredValue(useFigures((now) => now.figures));
  const [day] = useState(() => localDay(new Date()));
  const isEmpty = plan.dependencies.length === 0;
  const hasPeople = contactInCharge(plan, "lead") !== null;
  return (
    <aside className={styles.aside} aria-labelledby="page-one-aside">
      <h2 id="page-one-aside" className={styles.heading}>
        {t("wizard.pageOne")}
      </h2>
      <PageOnePicture plan={plan} figures={figures} day={day} label={t("wizard.pageOne.picture")} />
      <p className={styles.words}>
        {isEmpty ? t("wizard.pageOne.empty") : page < 9 && !hasPeople && t("wizard.pageOne.people")}{" "}
        {t("wizard.pageOne.stop")}
      </p>
      {!isEmpty && (
        <a
          className={styles.print}
          href={hrefTo("print", { plan: id })}
          onClick={() => changeSession({ pageOneAloneOf: id })}
        >
          {t("wizard.pageOne.print")}
        </a>
      )}
    </aside>
  );
}
