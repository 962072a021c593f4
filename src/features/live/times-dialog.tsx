import { useState } from "react";
import { momentOf, wallClockAt } from "#i18n/local-moment.ts";
import { minuteOf } from "#live/outage-time.ts";
import { correctStart, correctTimes } from "#plan/edits/correct-times.ts";
import type { Outage } from "#plan/outage.ts";
import { apply } from "#store/open-plan.ts";
import { FormDialog } from "#ui/form-dialog.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./live.module.css";
import { timesProblem, type TimesProblem } from "./times-problem.ts";
import type { LiveWords } from "./use-live-words.ts";

interface TimesDialogProps {
  outage: Outage;
  words: LiveWords;
  onClose: () => void;
}

interface Typed {
  day: string;
  time: string;
}
interface TypedTimes {
  from: Typed;
  until: Typed | null;
}

/** When each thing really stopped, and was back where it is. What cannot be is said, and nothing is changed. */
export function TimesDialog({ outage, words: { t, nameOf }, onClose }: TimesDialogProps) {
  const isUnknown = outage.down.length === 0;
  const [rows, setRows] = useState<TypedTimes[]>(() =>
    isUnknown
      ? [{ from: wallClockAt(outage.startedAt), until: null }]
      : outage.down.map(({ from, until }) => ({
          from: wallClockAt(from),
          until: until === null ? null : wallClockAt(until),
        })),
  );
  const [problems, setProblems] = useState<readonly (TimesProblem | null)[]>([]);
  const moments = rows.map(({ from, until }) => ({
    from: momentOf(from.day, from.time),
    until: until === null ? null : momentOf(until.day, until.time),
    hasEnd: until !== null,
  }));
  function keep(): void {
    const now = new Date().toISOString();
    const found = moments.map((row) => timesProblem(row, now));
    setProblems(found);
    if (found.some((problem) => problem !== null)) return;
    moments.forEach(({ from, until }, place) => {
      if (from === null) return;
      const before = outage.down[place];
      if (isUnknown) apply(correctStart, { id: outage.id, from: kept(from, outage.startedAt) });
      else
        apply(correctTimes, {
          id: outage.id,
          place,
          from: kept(from, before?.from),
          until: until === null ? null : kept(until, before?.until),
        });
    });
    onClose();
  }
  function change(place: number, side: "from" | "until", typed: Partial<Typed>): void {
    setRows((all) =>
      all.map((row, at) => {
        const before = row[side];
        return at === place && before !== null ? { ...row, [side]: { ...before, ...typed } } : row;
      }),
    );
  }

  return (
    <FormDialog
      title={t("live.times.title")}
      submit={t("live.times.save")}
      cancelFirst
      onSubmit={keep}
      onClose={onClose}
      className={styles.times}
    >
      {rows.map((row, place) => {
        const root = outage.down[place]?.root;
        const problem = problems[place] ?? null;
        const error = problem === null ? undefined : t(`live.times.${problem}`);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place in the list
          <div key={place}>
            <TimeFields
              legend={
                root === undefined ? t("live.times.ofUnknown") : t("live.times.of", { thing: nameOf(root) })
              }
              name={`from-${place}`}
              typed={row.from}
              error={error}
              onChange={(typed) => change(place, "from", typed)}
            />
            {row.until && (
              <TimeFields
                legend={root === undefined ? "" : t("live.times.until", { thing: nameOf(root) })}
                name={`until-${place}`}
                typed={row.until}
                error={undefined}
                onChange={(typed) => change(place, "until", typed)}
              />
            )}
          </div>
        );
      })}
    </FormDialog>
  );
}

interface TimeFieldsProps {
  legend: string;
  name: string;
  typed: Typed;
  error: string | undefined;
  onChange: (typed: Partial<Typed>) => void;
}

function TimeFields({ legend, name, typed, error, onChange }: TimeFieldsProps) {
  const t = useWords();
  return (
    <fieldset className={styles.timeFields}>
      <legend>{legend}</legend>
      <TextField
        type="date"
        short
        label={t("live.times.day")}
        name={`${name}-day`}
        value={typed.day}
        onChange={({ target }) => onChange({ day: target.value })}
      />
      <TextField
        type="time"
        short
        label={t("live.times.time")}
        name={`${name}-time`}
        value={typed.time}
        error={error}
        onChange={({ target }) => onChange({ time: target.value })}
      />
    </fieldset>
  );
}

/** A field shows whole minutes: what was not touched keeps its seconds. */
function kept(typed: string, before: string | null | undefined): string {
  return before != null && minuteOf(typed) === minuteOf(before) ? before : typed;
}
