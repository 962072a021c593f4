import type { ReactNode } from "react";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { useLibrary } from "#store/library.ts";
import styles from "./first-visit.module.css";
import { HomeFoot } from "./home-foot.tsx";
import { PaperPicture } from "./paper-picture.tsx";
import { SampleCards } from "./sample-cards.tsx";

interface FirstVisitProps {
  /** New plan, Open a file */
  actions: ReactNode;
  /** shown above all where the plans kept here cannot be opened */
  trouble?: ReactNode;
}

/** Home before there is a plan: what this is, the way in, and four finished plans. */
export function FirstVisit({ actions, trouble }: FirstVisitProps) {
  const t = useWords();
  const hasRemoved = useLibrary((library) => library.removed.length > 0);
  return (
    <>
      {trouble}
      <div className={styles.hero}>
        <div className={styles.words}>
          <PageHeading title={t("library.title")}>{t("library.heroHeading")}</PageHeading>
          <p className={styles.lead}>{t("library.lead")}</p>
          {actions}
          <ul className={styles.facts}>
            <li>{t("library.fact.account")}</li>
            <li>{t("library.fact.offline")}</li>
            <li>{t("library.fact.paper")}</li>
          </ul>
          {!trouble && <p className={styles.none}>{t("library.noPlans")}</p>}
        </div>
        <PaperPicture />
      </div>
      <SampleCards />
      {hasRemoved && <HomeFoot />}
    </>
  );
}
