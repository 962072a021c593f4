import { useMemo } from "react";
import { makeShown } from "#advice/typed-make.ts";
import { businessTypeOf } from "#advice/starter-content.ts";
import { nameOfThing } from "#advice/typical-thing.ts";
import type { Plan } from "#plan/plan.ts";
import { backupWarnings } from "#readiness/backup-warnings.ts";
import { thingWarnings } from "#readiness/thing-warnings.ts";
import { useMakeContent } from "#questions/thing/content.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useToday } from "#questions/use-today.ts";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import { useWords } from "#ui/words.tsx";
import { amountWords } from "./amount-words.ts";
import { guessesOf } from "./open-here.ts";
import styles from "./thing-rows.module.css";
import type { CostedThing } from "./things-in-order.ts";

/** Every thing as a row that leads to its sheet: name, make, what an hour costs, what is open. */
export function ThingRows({ plan, things }: { plan: Plan; things: readonly CostedThing[] }) {
  const words = useCostWords(plan);
  const today = useToday();
  const ofBackups = useMemo(() => backupWarnings(plan, today), [plan, today]);
  const { t } = words;
  return (
    <ol className={styles.rows} aria-label={t("things.list")}>
      {things.map(({ thing, figures }) => {
        const warnings = thingWarnings(plan, thing.id, today).length + (ofBackups.get(thing.id)?.length ?? 0);
        const amount = figures && amountWords(plan, figures, words);
        return (
          <li key={thing.id} className={styles.row}>
            <span className={styles.what}>
              <a
                className={styles.name}
                href={hrefTo("thing", { plan: plan.id, dependency: thing.id })}
                dir="auto"
              >
                {thing.name.trim() || t("things.sheet.unnamed")}
              </a>
              <Make plan={plan} of={thing} />
            </span>
            <span className={styles.amount}>
              {amount?.isAmount ? <b>{t("things.anHour", { about: amount.words })}</b> : amount?.words}
            </span>
            <Open
              guesses={guessesOf(plan, thing.id).length}
              hasBackup={thing.backup !== null}
              warnings={warnings}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Make({ plan, of }: { plan: Plan; of: Plan["dependencies"][number] }) {
  const t = useWords();
  const content = useMakeContent();
  const make = makeShown(content, of);
  const kind = of.category === "" ? "" : nameOfThing(content, businessTypeOf(content, plan), of.category);
  const isTold = kind === "" || kind === of.name;
  if (make === "") return isTold ? null : <small className={styles.make}>{kind}</small>;
  return (
    <small className={styles.make} dir="auto">
      {isTold ? make : t("things.kindAndMake", { kind, make })}
    </small>
  );
}

interface OpenProps {
  guesses: number;
  hasBackup: boolean;
  warnings: number;
}

function Open({ guesses, hasBackup, warnings }: OpenProps) {
  const t = useWords();
  if (guesses === 0 && hasBackup && warnings === 0)
    return <span className={styles.open}>{t("things.open.nothing")}</span>;
  return (
    <span className={styles.open}>
      {guesses > 0 && <Tag kind="guess">{t("things.open.guesses", { count: guesses })}</Tag>}
      {!hasBackup && <Tag kind="yours">{t("things.open.noBackup")}</Tag>}
      {warnings > 0 && (
        <span className={styles.warning}>{t("things.open.warnings", { count: warnings })}</span>
      )}
    </span>
  );
}
