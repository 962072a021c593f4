import { useId, useMemo, useState } from "react";
import { eitherWouldDo } from "#advice/either-would-do.ts";
import { backupYear, type BackupYear } from "#cost/backup-year.ts";
import { yearWorking } from "#cost/year-working.ts";
import type { DependencyFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { hrefTo } from "#ui/routes.ts";
import amountStyles from "./amount.module.css";
import { backupsInPlay } from "./backups-in-play.ts";
import { LossParts } from "./loss-parts.tsx";
import { lossTimes } from "./loss-rows.ts";
import { timesWords } from "#questions/times-words.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import styles from "./year.module.css";
import { yearOfIt } from "./year-of-it.ts";

interface YearProps {
  plan: Plan;
  shown: DependencyFigures;
}

/** A year of a thing, only where it is answered how often it fails; and what its backup pays. */
export function Year({ plan, shown }: YearProps) {
  const words = useCostWords(plan);
  const { t, about, duration } = words;
  const [isOpen, setIsOpen] = useState(false);
  const parts = useId();
  const backups = backupsInPlay(plan, [shown.id], shown.takesDown);
  const year = yearOfIt(shown, backups.things.length > 0);
  const dependency = plan.dependencies.find(({ id }) => id === shown.id);
  // for every 1,000 of sales there is no telling against what a backup really costs
  const isUnknown = salesAreUnknown(plan);
  const pays = dependency && !isUnknown ? backupYear(dependency, shown) : null;
  if (year === null && pays === null) return null;
  return (
    <HangCard tab="4" heading={<h2>{t("cost.year")}</h2>}>
      <CardBody>
        <div className={styles.year}>
          {year && (
            <p>
              {t("cost.year.fails", {
                times: timesWords(year.times, words),
                hours: duration(year.hours),
              })}{" "}
              {t("cost.year.costs", { about: about(year.unprepared) })}{" "}
              {year.prepared !== null && t("cost.year.prepared", { about: about(year.prepared) })}
            </p>
          )}
          {isUnknown && dependency?.backup && <p>{t("cost.year.noSales")}</p>}
          {pays && <Pays plan={plan} shown={shown} pays={pays} words={words} />}
          <div className={styles.ways}>
            <button
              type="button"
              className={amountStyles.amount}
              aria-expanded={isOpen}
              aria-controls={isOpen ? parts : undefined}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t("cost.year.parts")}
            </button>
            {/* the years of all things, and what their backups pay */}
            <a href={hrefTo("money", { plan: plan.id })}>{t("cost.year.all")}</a>
          </div>
          {isOpen && (
            <div id={parts}>
              <YearParts
                plan={plan}
                id={shown.id}
                hasPrepared={year?.prepared !== null}
                pays={pays}
                words={words}
                onClose={() => setIsOpen(false)}
              />
            </div>
          )}
        </div>
      </CardBody>
    </HangCard>
  );
}

function Pays({ plan, shown, pays, words }: YearProps & { pays: BackupYear; words: CostWords }) {
  const { t, about, inSentence } = words;
  const saves = about(Math.max(0, pays.saves));
  const same = useMemo(
    () => (pays.saves < 1 ? eitherWouldDo(plan, shown.id, shown.takesDown) : null),
    [plan, shown, pays.saves],
  );
  return (
    <p>
      {pays.costs < 1
        ? t("cost.year.paysFree", { about: saves })
        : t("cost.year.pays", { costs: about(pays.costs), about: saves })}{" "}
      {same !== null && t("cost.year.either", { thing: inSentence(same) })}
    </p>
  );
}

interface YearPartsProps {
  plan: Plan;
  id: string;
  hasPrepared: boolean;
  pays: BackupYear | null;
  words: CostWords;
  onClose: () => void;
}

function YearParts({ plan, id, hasPrepared, pays, words, onClose }: YearPartsProps) {
  const { t, formats } = words;
  const working = yearWorking(plan, id);
  const how = pays && (
    <>
      <p>{t("cost.year.pays.how")}</p>
      <p>
        {t("cost.year.setup", {
          yearly: formats.moneyAsTyped(pays.yearly),
          setup: formats.moneyAsTyped(pays.setup),
          costs: formats.money(pays.costs),
        })}
      </p>
    </>
  );
  if (working === null) return <div className={styles.year}>{how}</div>;
  const { times } = working;
  return (
    <LossParts
      plan={plan}
      title={t("cost.parts.year")}
      states={[
        {
          key: "unprepared",
          heading: t("cost.AsThingsAre"),
          inSentence: t("cost.asThingsAre"),
          loss: lossTimes(working.unprepared, times),
        },
        ...(hasPrepared
          ? [
              {
                key: "prepared",
                heading: t("cost.WithBackup"),
                inSentence: t("cost.withBackup"),
                loss: lossTimes(working.prepared, times),
              },
            ]
          : []),
      ]}
      onClose={onClose}
    >
      <p>{t("cost.parts.yearHow", { times: timesWords(times, words) })}</p>
      {how}
    </LossParts>
  );
}
