import { useMemo } from "react";
import { oneOutage, type OutageCost } from "#cost/one-outage.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import styles from "./learn.module.css";
import { TakeOver } from "./take-over.tsx";
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
            <TakeOver
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
