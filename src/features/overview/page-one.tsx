import { useState } from "react";
import type { Figures } from "#cost/figures.ts";
import { localDay } from "#i18n/local-day.ts";
import type { Plan } from "#plan/plan.ts";
import { PageOnePicture } from "#render/sheet/page-one-picture.tsx";
import { changeSession } from "#store/session.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./page-one.module.css";

interface PageOneProps {
  plan: Plan;
  figures: Figures | null;
}

/** Page one as it would print now, and the way to paper. */
export function PageOne({ plan, figures }: PageOneProps) {
  const t = useWords();
  const [today] = useState(() => localDay(new Date()));
  return (
    <div className={styles.pageOne}>
      <a
        href={hrefTo("print", { plan: plan.id })}
        className={styles.picture}
        onClick={() => changeSession({ pageOneAloneOf: plan.id })}
      >
        <PageOnePicture plan={plan} figures={figures} day={today} label={t("overview.pageOne")} />
      </a>
      <p>
        {t("overview.hangIt")}{" "}
        <a href={hrefTo("print", { plan: plan.id })} onClick={() => changeSession({ pageOneAloneOf: null })}>
          {t("overview.wholePlan")}
        </a>
      </p>
    </div>
  );
}
