import { useState } from "react";
import type { Plan } from "#plan/plan.ts";
import { slugOf } from "#plan-file/write-plan-file.ts";
import { useToday } from "#questions/use-today.ts";
import { datesAhead, type DateAhead } from "#readiness/dates-ahead.ts";
import { offerFile } from "#storage/offer-file.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { Translate } from "#i18n/translate.ts";
import { calendarFile } from "./calendar-file.ts";
import styles from "./todo.module.css";

/** The days the plan knows of, as a file every calendar opens. Contract, `export-calendar`. */
export function Calendar({ plan }: { plan: Plan }) {
  const t = useWords();
  const today = useToday();
  const formats = useFormats(plan.business);
  const [sent, setSent] = useState("");
  const dates = datesAhead(plan, today);
  const business = plan.business.name.trim() || t("frame.unnamedPlan");

  function send(): void {
    const text = t("todo.calendarText", { business });
    const days = dates.map((date) => ({
      uid: `${plan.id}-${date.is}-${date.id}@counterplan`,
      on: date.on < today ? today : date.on, // a day that is over would not be seen
      title: dateWords(t, date),
      text: date.on < today ? `${t("todo.calendarWas", { day: formats.day(date.on) })}\n${text}` : text,
    }));
    const name = `${slugOf(plan.business.name)}-dates.ics`;
    const file = calendarFile(t("todo.calendarName", { business }), days, new Date());
    offerFile(name, file, "text/calendar;charset=utf-8");
    setSent(name);
  }

  return (
    <HangCard heading={<h2>{t("todo.calendar")}</h2>}>
      <CardBody>
        {dates.length === 0 ? (
          <p>{t("todo.calendarNone")}</p>
        ) : (
          <div className={styles.part}>
            <p>{t("todo.calendarHelp")}</p>
            <div>
              <Button data-testid="export-calendar" onClick={send}>
                {t("todo.calendarSend")}
              </Button>
            </div>
            <output>{sent !== "" && t("todo.calendarSent", { name: sent })}</output>
            <Disclosure summary={t("todo.calendarShow", { count: dates.length })}>
              <ul className={styles.dates}>
                {dates.map((date) => (
                  <li key={`${date.is}-${date.id}`}>
                    <span className={date.on < today ? styles.late : undefined}>{formats.day(date.on)}</span>
                    <span>{dateWords(t, date)}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </CardBody>
    </HangCard>
  );
}

function dateWords(t: Translate, { is, name }: DateAhead): string {
  if (is === "action") return name;
  if (is === "review") return t("todo.date.review");
  return t(`todo.date.${is}`, { name });
}
