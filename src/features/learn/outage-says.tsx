import { useMemo, useRef, useState } from "react";
import { learntShare, withLearntShare, type LearntFrom } from "#advice/with-learnt-share.ts";
import { oneOutage, type OneOutage, type OutageCost } from "#cost/one-outage.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Note } from "#ui/note.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./learn.module.css";
import { askedOf } from "./asked-of.ts";

/** What the plan says of an outage, what was really lost, and the way to count with that from now on. */
export function OutageSays({ plan, outage }: { plan: Plan; outage: Outage | undefined }) {
  const words = useCostWords(plan);
  const { t, about, formats } = words;
  const asked = useMemo(() => outage && askedOf(outage), [outage]);
  const cost = useMemo(() => asked && oneOutage(plan, asked), [plan, asked]);
  const things = useMemo(
    () => (asked && cost ? thingsToCorrect(plan, asked.roots, cost) : []),
    [plan, asked, cost],
  );
  if (!outage || !asked || !cost) {
    return (
      <SheetPart heading={t("learn.says")}>
        <p>{t("learn.waits")}</p>
      </SheetPart>
    );
  }
  const { unprepared, prepared, usualSales } = cost;
  const lost = outage.actual?.lostSales ?? null;
  const shareOf = (amount: number): string => wholePercent(formats, amount / usualSales);
  const helps = Math.abs(unprepared.likely - prepared.likely) >= 1;
  const helpsSales = unprepared.loss.missedSales - prepared.loss.missedSales >= 1;
  return (
    <SheetPart heading={t("learn.says")}>
      <div className={styles.says}>
        <p>
          {t("learn.cost", {
            about: about(unprepared.likely),
            low: formats.money(unprepared.low),
            high: formats.money(unprepared.high),
          })}{" "}
          {helps && t("learn.costPrepared", { about: about(prepared.likely) })}
        </p>
        {usualSales < 1 ? (
          <p>{t("learn.closed")}</p>
        ) : (
          <p>
            {t("learn.missed", {
              usual: about(usualSales),
              missed: about(unprepared.loss.missedSales),
              share: shareOf(unprepared.loss.missedSales),
            })}{" "}
            {helpsSales &&
              t("learn.missedPrepared", {
                missed: about(prepared.loss.missedSales),
                share: shareOf(prepared.loss.missedSales),
              })}
          </p>
        )}
        {lost !== null && usualSales >= 1 && (
          <p>
            <b>
              {t("learn.youLost", {
                lost: formats.moneyAsTyped(lost),
                usual: about(usualSales),
                share: shareOf(lost),
              })}
            </b>
          </p>
        )}
        {lost !== null &&
          usualSales >= 1 &&
          (salesAreUnknown(plan) ? (
            <Note kind="warning">
              <a href={hrefTo("start", { plan: plan.id, page: "3" })}>{t("learn.unknownSales")}</a>
            </Note>
          ) : (
            <Learn
              key={asked.roots.join(" ")}
              plan={plan}
              asked={asked}
              lostSales={lost}
              things={things}
              mayAskBackups={helpsSales}
              words={words}
            />
          ))}
      </div>
    </SheetPart>
  );
}

interface LearnProps {
  plan: Plan;
  asked: OneOutage;
  lostSales: number;
  /** ids of those whose shares may follow from the loss */
  things: readonly string[];
  /** the backups change what is missed: then it matters whether they ran */
  mayAskBackups: boolean;
  words: CostWords;
}

function Learn({ plan, asked, lostSales, things, mayAskBackups, words }: LearnProps) {
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

/**
 * The things whose share a loss can correct: first those that failed themselves, then what fell with them; of each the
 * ones that stop most. The first whose share can explain the loss is proposed.
 */
function thingsToCorrect(plan: Plan, roots: readonly string[], { down }: OutageCost): string[] {
  const stops = (id: string): number =>
    plan.dependencies.find((each) => each.id === id)?.affects.reduce((sum, { share }) => sum + share, 0) ?? 0;
  const rank = (id: string): number => stops(id) + (roots.includes(id) ? 1000 : 0);
  return down.toSorted((one, other) => rank(other) - rank(one));
}

function wholePercent({ percent }: CostWords["formats"], share: number): string {
  return percent(Math.round(share * 100) / 100);
}
