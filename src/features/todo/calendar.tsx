import { dateWords } from "#files/date-words.ts";
import type { Plan } from "#plan/plan.ts";
import { fileOfPlan } from "#questions/files/file-of-plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { useToday } from "#questions/use-today.ts";
import { datesAhead } from "#readiness/dates-ahead.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { useFormats, useLanguage, useWords } from "#ui/words.tsx";
import styles from "./todo.module.css";

/** The days the plan knows of, as a file every calendar opens. Contract, `export-calendar`. */
export function Calendar({ plan }: { plan: Plan }) {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const formats = useFormats(plan.business);
  const dates = datesAhead(plan, today);

  return (
    <HangCard heading={<h2>{t("todo.calendar")}</h2>}>
      <CardBody>
        {dates.length === 0 ? (
          <p>{t("todo.calendarNone")}</p>
        ) : (
          <div className={styles.part}>
            <p>{t("todo.calendarHelp")}</p>
            <FileWay
              kind="dates"
              label={t("todo.calendarSend")}
              make={() => fileOfPlan("dates", { plan, figures: null, today, language })}
              sentWords={(name) => t("todo.calendarSent", { name })}
            />
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
