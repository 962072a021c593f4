import { useState } from "react";
import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import { localDay } from "#i18n/local-day.ts";
import type { Plan } from "#plan/plan.ts";
import { PageOnePicture } from "#render/sheet/page-one-picture.tsx";
import { changeSession } from "#store/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import type { BackupsInPlay } from "./backups-in-play.ts";
import styles from "./print-aside.module.css";
import { savesLittleWords } from "#questions/saved-words.ts";
import { useCostWords } from "#questions/use-cost-words.ts";

interface PrintAsideProps {
  plan: Plan;
  figures: Figures;
  shown: DependencyFigures;
  backups: BackupsInPlay;
}

/** The way to paper, and what the backup saves. */
export function PrintAside({ plan, figures, shown, backups }: PrintAsideProps) {
  const { t } = useCostWords(plan);
  const [today] = useState(() => localDay(new Date()));
  const print = hrefTo("print", { plan: plan.id });
  return (
    <>
      <div className={styles.picture}>
        <PageOnePicture plan={plan} figures={figures} day={today} label={t("cost.print.picture")} />
      </div>
      <div className={styles.print}>
        <ButtonLink kind="filled" href={print} onClick={() => changeSession({ pageOneAloneOf: plan.id })}>
          {t("cost.print")}
        </ButtonLink>
        <p>
          {t("cost.print.help")}{" "}
          <a href={print} onClick={() => changeSession({ pageOneAloneOf: null })}>
            {t("cost.print.whole")}
          </a>
        </p>
      </div>
      <BackupSaves plan={plan} shown={shown} backups={backups} />
    </>
  );
}

function BackupSaves({ plan, shown, backups }: Omit<PrintAsideProps, "figures">) {
  const words = useCostWords(plan);
  const { t, formats, about, duration } = words;
  const rung = shown.ladder.find(({ names }) => names.includes("four-hours"));
  if (!rung || backups.things.length === 0 || isNextToNothing(rung.unprepared.high)) return null;
  const saved = rung.unprepared.likely - rung.prepared.likely;
  const little = savesLittleWords(rung, words);
  if (little !== null) return <Note kind="warning">{little}</Note>;
  const length = duration(rung.hours);
  const isOne = backups.things.length === 1;
  return (
    <Note kind="mint">
      <b>{t(isOne ? "cost.backup.saves" : "cost.backups.save", { about: about(saved), length })}</b>{" "}
      {backups.neverTried.length === backups.things.length &&
        t(isOne ? "cost.backup.never" : "cost.backups.never")}
      {backups.lastTried !== null && t("cost.backup.tried", { day: formats.day(backups.lastTried) })}
    </Note>
  );
}
