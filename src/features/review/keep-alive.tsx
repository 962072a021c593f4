import type { ReviewCalendar } from "#content/review-calendar.ts";
import { contentHook } from "#questions/content-hook.ts";
import { SheetRow } from "#questions/sheet-part.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./changes.module.css";

const useCalendarContent = contentHook(["reviewCalendar"]);

const rhythms = ["daily", "weekly", "monthly", "quarterly", "yearly"] as const satisfies readonly [
  ReviewCalendar["tasks"][number]["every"],
  ...ReviewCalendar["tasks"][number]["every"][],
];

/** After what else a plan is gone through, and the small jobs between reviews. */
export function KeepAlive() {
  const t = useWords();
  const formats = useFormats();
  const { tasks, afterEvents } = useCalendarContent().reviewCalendar;
  return (
    <SheetRow ask={t("review.after")}>
      <ul>
        {afterEvents.map((event) => (
          <li key={event}>{event}</li>
        ))}
      </ul>
      <Disclosure summary={t("review.alive.show", { count: tasks.length })}>
        <p className={styles.quiet}>{t("review.alive.help")}</p>
        {rhythms.map((every) => (
          <section key={every} className={styles.rhythm}>
            <h3>{t(`review.alive.${every}`)}</h3>
            <ul>
              {tasks
                .filter((task) => task.every === every)
                .map(({ id, task, minutes }) => (
                  <li key={id}>
                    {task} <span className={styles.quiet}>{formats.minutes(minutes)}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </SheetRow>
  );
}
