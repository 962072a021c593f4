import type { BackupWords } from "#questions/backup/use-backup-words.ts";
import { timesWords } from "#questions/times-words.ts";
import type { Plan } from "#plan/plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./money.module.css";
import type { PlanYear, ThingYear } from "./money-year.ts";

interface YearTableProps {
  plan: Plan;
  year: PlanYear;
  hasBackups: boolean;
  words: BackupWords;
}

/** The last row of the table: all of them together. */
type Row = ThingYear | "all";

/** What a year of failures costs, thing by thing and together; and the things nobody has answered for. */
export function YearTable({ plan, year, hasBackups, words }: YearTableProps) {
  const { t, formats, nameOf, about, duration } = words;
  const rows: Row[] = year.things.length > 1 ? [...year.things, "all"] : year.things;
  const amount = (row: Row, state: "unprepared" | "prepared"): string =>
    formats.money(row === "all" ? year[state] : row[state]);
  return (
    <>
      {year.things.length === 0 ? (
        <p className={styles.lead}>{t("money.year.none")}</p>
      ) : (
        <>
          <p className={styles.lead}>
            {hasBackups
              ? t("money.year.leadPrepared", {
                  unprepared: about(year.unprepared),
                  prepared: about(year.prepared),
                })
              : t("money.year.lead", { unprepared: about(year.unprepared) })}
          </p>
          <DataTable<Row>
            caption={t("money.year.caption")}
            captionIsHeading
            columns={[
              {
                key: "thing",
                heading: t("money.year.thing"),
                cell: (row) =>
                  row === "all" ? (
                    t("money.year.all")
                  ) : (
                    <a href={hrefTo("thing", { plan: plan.id, dependency: row.id })}>{nameOf(row.id)}</a>
                  ),
              },
              {
                key: "fails",
                heading: t("money.year.fails"),
                cell: (row) =>
                  row === "all" ? (
                    t("money.year.failures", { count: timesOf(year) })
                  ) : (
                    <>
                      {t("money.year.failsHow", {
                        times: timesWords(row.times, words),
                        hours: duration(row.hours),
                      })}{" "}
                      {row.isGuess && <Tag kind="guess" />}
                    </>
                  ),
              },
              {
                key: "unprepared",
                heading: t("cost.AsThingsAre"),
                isFigure: true,
                cell: (row) => amount(row, "unprepared"),
              },
              ...(hasBackups
                ? [
                    {
                      key: "prepared",
                      heading: t("money.year.withBackups"),
                      isFigure: true,
                      cell: (row: Row) => amount(row, "prepared"),
                    },
                  ]
                : []),
            ]}
            rows={rows}
            keyOf={(row) => (row === "all" ? "all together" : row.id)}
          />
          <p className={styles.help}>
            {t("money.year.once")} {rows.includes("all") && t("money.year.round")}
          </p>
        </>
      )}
      <Unanswered plan={plan} ids={year.unanswered} words={words} />
    </>
  );
}

function timesOf({ things }: PlanYear): number {
  return Number(things.reduce((sum, { times }) => sum + times, 0).toFixed(1));
}

/** as many as are read at once */
const shownFirst = 6;

/** The things without a yearly figure, the costliest first, each with the way to its answer. */
function Unanswered({ plan, ids, words }: { plan: Plan; ids: readonly string[]; words: BackupWords }) {
  const { t, nameOf, inSentence } = words;
  const [first] = ids;
  if (first === undefined) return null;
  const rest = ids.slice(shownFirst);
  const links = (some: readonly string[]) => (
    <ul className={styles.links}>
      {some.map((id) => (
        <li key={id}>
          <a href={hrefTo("thing", { plan: plan.id, dependency: id })}>{nameOf(id)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("money.unanswered")}</h2>
      <p className={styles.help}>{t("money.unansweredHelp")}</p>
      <div>
        <ButtonLink kind="filled" href={hrefTo("thing", { plan: plan.id, dependency: first })}>
          {t("money.sayHowOften", { thing: inSentence(first) })}
        </ButtonLink>
      </div>
      {links(ids.slice(1, shownFirst))}
      {rest.length > 0 && (
        <Disclosure summary={t("backups.more", { count: rest.length })}>{links(rest)}</Disclosure>
      )}
    </section>
  );
}
