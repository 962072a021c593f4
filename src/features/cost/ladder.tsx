import { useId, useState } from "react";
import type { Figures, Rung } from "#cost/figures.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { BarChart, BarKey } from "#ui/bar-chart.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { hrefTo } from "#ui/routes.ts";
import { backupNeedsDown, backupsInPlay } from "./backups-in-play.ts";
import styles from "./ladder.module.css";
import { LossParts } from "./loss-parts.tsx";
import { ladderRows, type LadderRow } from "./ladder-rows.ts";
import { preparedWords } from "./prepared-words.ts";
import { differsALittle, savedWords } from "#questions/saved-words.ts";
import { Start } from "./start.tsx";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";

/** What fails, with the ladder of its outages. */
export interface LadderCause {
  ladder: readonly Rung[];
  /** ids of the dependencies that fail by themselves; [] for a provider */
  failed: readonly string[];
  /** ids of those that are down with them */
  alsoDown: readonly string[];
}

interface LadderProps {
  plan: Plan;
  figures: Figures;
  cause: LadderCause;
}

/** What an outage costs by how long it lasts, as things are and with backups. Design, § 4 *Ladder*. */
export function Ladder({ plan, figures, cause }: LadderProps) {
  const words = useCostWords(plan);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const partsId = useId();
  const { t, formats, rung: lengthOf } = words;
  const backups = backupsInPlay(plan, cause.failed, cause.alsoDown);
  const hasBackups = backups.things.length > 0;
  const rows = ladderRows(plan, { ladder: cause.ladder, start: figures.start, hasBackups });
  const open = rows.find(({ key }) => key === openKey);

  if (![...cause.failed, ...cause.alsoDown].some(words.isWorkedOut))
    return <p>{t("cost.ladder.notWorkedOut")}</p>;
  if (rows.every(({ rung }) => isNextToNothing(rung.unprepared.high)))
    return <p>{t("cost.ladder.nothing")}</p>;
  return (
    <section className={styles.ladder}>
      <Start plan={plan} start={figures.start} words={words} />
      <BarChart
        name={nameOf(rows, words)}
        rows={rows.map((row) => ({
          key: row.key,
          label: lengthOf(row.names),
          beside: savedWords(row, words),
          bars: [
            { amount: row.unprepared, text: formats.money(row.unprepared), look: "solid" as const },
            ...(row.prepared === null
              ? []
              : [{ amount: row.prepared, text: formats.money(row.prepared), look: "striped" as const }]),
          ],
        }))}
        targetOf={(key) => ({
          label: targetWords(rows, key, words),
          isOpen: key === openKey,
          controls: partsId,
          onPress: () => setOpenKey(key === openKey ? null : key),
        })}
      />
      {open && (
        <div id={partsId}>
          <Parts plan={plan} row={open} words={words} onClose={() => setOpenKey(null)} />
        </div>
      )}
      <div className={styles.notes}>
        {rows.map((row) => (
          <SameAs key={row.key} row={row} words={words} />
        ))}
        <BarKey solid={t("cost.asThingsAre")} striped={hasBackups && preparedWords(backups, words)} />
        <BackupNotes plan={plan} cause={cause} hasBackups={hasBackups} isOwn={backups.isOwn} words={words} />
        <p>{t("cost.ladder.press")}</p>
      </div>
      <Disclosure summary={t("cost.asTable")}>
        <LadderTable rows={rows} hasBackups={hasBackups} words={words} start={figures.start} />
      </Disclosure>
    </section>
  );
}

interface PartsProps {
  plan: Plan;
  row: LadderRow;
  words: CostWords;
  onClose: () => void;
}

function Parts({ plan, row, words, onClose }: PartsProps) {
  const { t, formats, rung } = words;
  const { unprepared, prepared } = row.rung;
  const range = (state: typeof unprepared): { low: string; high: string } => ({
    low: formats.money(state.low),
    high: formats.money(state.high),
  });
  return (
    <LossParts
      plan={plan}
      title={t("cost.parts.title", { length: rung(row.names) })}
      states={[
        {
          key: "unprepared",
          heading: t("cost.AsThingsAre"),
          inSentence: t("cost.asThingsAre"),
          loss: unprepared.loss,
        },
        ...(row.prepared === null
          ? []
          : [
              {
                key: "prepared",
                heading: t("cost.WithBackup"),
                inSentence: t("cost.withBackup"),
                loss: prepared.loss,
              },
            ]),
      ]}
      onClose={onClose}
    >
      <p>
        {t("cost.parts.range", range(unprepared))}
        {row.prepared !== null && ` ${t("cost.parts.rangePrepared", range(prepared))}`}
      </p>
    </LossParts>
  );
}

function SameAs({ row, words }: { row: LadderRow; words: CostWords }) {
  const { t, formats, rung, rungInSentence } = words;
  if (row.same === null) return null;
  const { names, why } = row.same;
  const lengths = { longer: rung(row.names), shorter: rungInSentence(names) };
  if (why.because !== "closed-days") return <p>{t(`cost.same.${why.because}`, lengths)}</p>;
  const days = formats.list(why.days.map((day) => formats.weekday(day)));
  return <p>{t("cost.same.closed-days", { ...lengths, days })}</p>;
}

interface BackupNotesProps {
  plan: Plan;
  cause: LadderCause;
  hasBackups: boolean;
  isOwn: boolean;
  words: CostWords;
}

/** No backup is said, with the way to one; so is one that cannot start because what it needs is down too. */
function BackupNotes({ plan, cause, hasBackups, isOwn, words }: BackupNotesProps) {
  const { t, formats, inSentence } = words;
  const [failed] = cause.failed;
  if (failed === undefined) return hasBackups ? null : <p>{t("cost.noBackup")}</p>;
  const needs = backupNeedsDown(plan, failed, cause.alsoDown);
  if (needs.length > 0)
    return <p>{t("cost.backupNeedsDown", { things: formats.list(needs.map(inSentence)) })}</p>;
  if (isOwn) return null;
  return (
    <p>
      {t(hasBackups ? "cost.noBackupOwn" : "cost.noBackup")}{" "}
      <a href={hrefTo("working", { plan: plan.id, dependency: failed })}>{t("cost.addBackup")}</a>
    </p>
  );
}

interface LadderTableProps {
  rows: LadderRow[];
  hasBackups: boolean;
  start: number;
  words: CostWords;
}

function LadderTable({ rows, hasBackups, start, words }: LadderTableProps) {
  const { t, formats, rung, minute, duration } = words;
  const day = formats.weekday(Math.floor(start / 1440));
  const lengthOf = ({ names, hours }: LadderRow): string =>
    names.includes("open-day") ? `${rung(names)} (${duration(hours)})` : rung(names);
  return (
    <DataTable<LadderRow>
      caption={t("cost.ladder.start", { day, time: minute(start) })}
      columns={[
        { key: "length", heading: t("cost.ladder.length"), cell: lengthOf },
        {
          key: "unprepared",
          heading: t("cost.AsThingsAre"),
          isFigure: true,
          cell: ({ unprepared }) => formats.money(unprepared),
        },
        ...(hasBackups
          ? [
              {
                key: "prepared",
                heading: t("cost.WithBackup"),
                isFigure: true,
                cell: ({ prepared }: LadderRow) => formats.money(prepared ?? 0),
              },
              {
                key: "saved",
                heading: t("cost.ladder.saved"),
                isFigure: true,
                cell: (row: LadderRow) =>
                  row.prepared !== null && differsALittle(row.unprepared, row.prepared)
                    ? savedWords(row, words)
                    : formats.money(row.saved),
              },
            ]
          : []),
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}

function targetWords(rows: readonly LadderRow[], key: string, { t, formats, rung }: CostWords): string {
  const row = rows.find((each) => each.key === key);
  if (!row) return "";
  const length = rung(row.names);
  const amount = formats.money(row.unprepared);
  if (row.prepared === null) return t("cost.ladder.target", { length, amount });
  return t("cost.ladder.targetPrepared", { length, amount, prepared: formats.money(row.prepared) });
}

function nameOf(rows: readonly LadderRow[], { t, formats, rung }: CostWords): string {
  const rungs = rows.map((row) => {
    const length = rung(row.names);
    const amount = formats.money(row.unprepared);
    if (row.prepared === null) return t("cost.ladder.nameRung", { length, amount });
    return t("cost.ladder.nameRungPrepared", { length, amount, prepared: formats.money(row.prepared) });
  });
  return t("cost.ladder.name", { rungs: rungs.join(", ") });
}
