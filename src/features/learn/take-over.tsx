import { useMemo, useRef, useState } from "react";
import { learntShare, withLearntShare, type LearntFrom } from "#advice/with-learnt-share.ts";
import type { OneOutage } from "#cost/one-outage.ts";
import type { Plan } from "#plan/plan.ts";
import type { CostWords } from "#questions/use-cost-words.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./learn.module.css";

interface TakeOverProps {
  plan: Plan;
  asked: OneOutage;
  lostSales: number;
  /** ids of those whose shares may follow from the loss */
  things: readonly string[];
  /** the backups change what is missed: then it matters whether they ran */
  mayAskBackups: boolean;
  words: CostWords;
}

/** The share that would explain a loss, beside the plan's, and the tap that takes it over. */
export function TakeOver({ plan, asked, lostSales, things, mayAskBackups, words }: TakeOverProps) {
  const { t, formats, about, nameOf, inSentence, asInSentence } = words;
  const announce = useAnnounce();
  const part = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [backupsRan, setBackupsRan] = useState(false);
  const ran = backupsRan && mayAskBackups;
  const likely = useMemo(
    () =>
      things
        .slice(0, mostTried)
        .find((id) => learntShare(plan, { ...asked, thing: id, lostSales, backupsRan: ran })?.isReached),
    [plan, asked, things, lostSales, ran],
  );
  const thing = things.find((id) => id === picked) ?? likely ?? things[0];
  const share = useMemo(
    () => (thing === undefined ? null : learntShare(plan, { ...asked, thing, lostSales, backupsRan: ran })),
    [plan, asked, thing, lostSales, ran],
  );
  if (thing === undefined) return null;
  const learnt: LearntFrom = { ...asked, thing, lostSales, backupsRan: ran };
  const streamName = (id: string): string => plan.streams.find((stream) => stream.id === id)?.name ?? id;
  const percent = (value: number): string => formats.percent(Math.round(value * 1000) / 1000);
  const isSame = share?.streams.every(({ before, after }) => Math.abs(before - after) < 5e-7) ?? false;

  function take(): void {
    apply(withLearntShare, learnt);
    announce(t("learn.taken"));
    part.current?.focus();
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.learn}>
      {things.length > 1 && (
        <SelectField
          label={t("learn.which")}
          value={thing}
          options={things.map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={({ target }) => setPicked(target.value)}
        />
      )}
      {mayAskBackups && (
        <RadioGroup
          name="backupsRan"
          layout="row"
          legend={t("learn.backups")}
          help={t("learn.backupsHelp")}
          options={[
            { value: "no", label: t("learn.backups.no") },
            { value: "yes", label: t("learn.backups.yes") },
          ]}
          chosen={backupsRan ? "yes" : "no"}
          onChange={({ target }) => setBackupsRan(target.value === "yes")}
        />
      )}
      {share === null ? (
        <p>{t("learn.noPart")}</p>
      ) : (
        <>
          {share.streams.map(({ stream, before }) => (
            <p key={stream}>
              {t("learn.planSays", {
                share: percent(before),
                stream: asInSentence(streamName(stream)),
                thing: inSentence(thing),
              })}
            </p>
          ))}
          {isSame ? (
            share.isReached && <p>{t("learn.sameAlready")}</p>
          ) : (
            <DataTable
              caption={t("learn.learnt", { lost: formats.moneyAsTyped(lostSales) })}
              columns={[
                {
                  key: "stream",
                  heading: t("learn.stream", { thing: inSentence(thing) }),
                  cell: ({ stream }) => <bdi>{streamName(stream)}</bdi>,
                },
                {
                  key: "before",
                  heading: t("learn.before"),
                  isFigure: true,
                  cell: ({ before }) => percent(before),
                },
                {
                  key: "after",
                  heading: t("learn.after"),
                  isFigure: true,
                  cell: ({ after }) => <b>{percent(after)}</b>,
                },
              ]}
              rows={share.streams}
              keyOf={({ stream }) => stream}
            />
          )}
          {!share.isReached && (
            <p>
              {t("learn.short", { missed: about(share.missedSales) })} {t("learn.shortWhy")}
            </p>
          )}
          {!isSame && (
            <div>
              <Button small onClick={take}>
                {t("learn.take")}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** How many things are tried before the first of them is shown: a plan may have hundreds. */
const mostTried = 6;
