import { usePlan } from "#store/open-plan.ts";
import { useMemo } from "react";
import { suggestedBackup } from "#advice/suggested-backup.ts";
import { backupWorths, type BackupWorth } from "#cost/backup-worth.ts";
import { exampleStart } from "#cost/example-start.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { BackupWarnings } from "#questions/backup/backup-warnings-note.tsx";
import { useBackupContent } from "#questions/backup/no-backup-yet.tsx";
import { PerThousand } from "#questions/per-thousand.tsx";
import { savedWords } from "#questions/saved-words.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { BarChart, BarKey } from "#ui/bar-chart.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Stack } from "#ui/layout.tsx";
import { hrefTo } from "#ui/routes.ts";
import styles from "./worth-aside.module.css";

/** Beside the sheet: what is wrong with the backup, and what outages of its thing cost without it and with it. */
export function WorthAside({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  const content = useBackupContent();
  const { t } = words;
  const own = plan.dependencies.find((thing) => thing.id === id)?.backup ?? null;
  const worth = useMemo(() => {
    const backup = own ?? suggestedBackup(content, plan, id);
    return backupWorths(plan, [{ id, backup }])[0] ?? [];
  }, [content, plan, id, own]);
  return (
    <Stack gap="apart">
      <BackupWarnings plan={plan} id={id} />
      <section className={styles.worth}>
        <h2 className={styles.heading}>
          {own === null ? t("backups.worth.wouldSave") : t("backups.worth.saves")}
        </h2>
        <PerThousand />
        {words.isWorkedOut(id) ? (
          <Worth plan={plan} id={id} worth={worth} isTried={own === null} words={words} />
        ) : (
          <p>
            {t("cost.ladder.notWorkedOut")}{" "}
            <a href={hrefTo("thing", { plan: plan.id, dependency: id })}>{t("cost.sayWhatStops")}</a>
          </p>
        )}
      </section>
    </Stack>
  );
}

interface WorthProps {
  plan: Plan;
  id: string;
  worth: readonly BackupWorth[];
  /** it is the suggested one, tried in the sums */
  isTried: boolean;
  words: CostWords;
}

function Worth({ plan, id, worth, isTried, words }: WorthProps) {
  const { t, formats, rung, minute } = words;
  if (worth.every(({ without }) => isNextToNothing(without))) return <p>{t("cost.ladder.nothing")}</p>;
  const start = exampleStart(plan);
  const when = t("cost.ladder.start", {
    day: formats.weekday(Math.floor(start / 1440)),
    time: minute(start),
  });
  const savedIn = (each: BackupWorth): string =>
    savedWords({ unprepared: each.without, prepared: each.with, saved: each.without - each.with }, words);
  const cost = hrefTo("working", { plan: plan.id, dependency: id });
  const rows = worth.map((each) => ({
    key: each.names.join("+"),
    label: rung(each.names),
    beside: savedIn(each),
    bars: [
      { amount: each.without, text: formats.money(each.without), look: "solid" as const },
      { amount: each.with, text: formats.money(each.with), look: "striped" as const },
    ],
  }));
  const said = rows.map(({ label, beside }) => t("backups.worth.rung", { length: label, saved: beside }));
  return (
    <>
      <p className={styles.help}>{when}</p>
      <BarChart
        name={t("backups.worth.name", { rungs: formats.list(said) })}
        rows={rows}
        targetOf={(key) => {
          const row = rows.find((each) => each.key === key);
          return {
            href: cost,
            label: t("backups.worth.target", { length: row?.label ?? "", saved: row?.beside ?? "" }),
          };
        }}
      />
      <BarKey
        solid={t(isTried ? "backups.worth.withoutOne" : "backups.worth.without")}
        striped={isTried ? t("backups.worth.withSuggested") : t("backups.worth.with")}
      />
      <Disclosure summary={t("cost.asTable")}>
        <DataTable<BackupWorth>
          caption={when}
          columns={[
            { key: "length", heading: t("cost.ladder.length"), cell: ({ names }) => rung(names) },
            {
              key: "without",
              heading: t("backups.worth.Without"),
              isFigure: true,
              cell: ({ without }) => formats.money(without),
            },
            {
              key: "with",
              heading: t("backups.worth.With"),
              isFigure: true,
              cell: (each) => formats.money(each.with),
            },
            { key: "saved", heading: t("cost.ladder.saved"), isFigure: true, cell: savedIn },
          ]}
          rows={worth}
          keyOf={({ names }) => names.join("+")}
        />
      </Disclosure>
    </>
  );
}
