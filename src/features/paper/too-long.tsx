import { useMemo } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { longCards } from "./long-cards.ts";
import styles from "./too-long.module.css";

/** The cards that run on, and the owner's own lines that make them. */
export function TooLong({ plan, laidOut }: { plan: Plan; laidOut: LaidOutPlan }) {
  const t = useWords();
  const cards = useMemo(() => longCards(plan, laidOut), [plan, laidOut]);
  if (cards.length === 0) return null;
  const lines = cards.reduce((sum, card) => sum + card.lines.length, 0);
  return (
    <Note kind="warning">
      <b>{t("print.long", { count: cards.length })}</b>
      <p>{t("print.long.help")}</p>
      <Disclosure summary={t("print.long.lines", { count: lines })}>
        {cards.map(({ dependency, name, pages, lines: own }) => (
          <div key={dependency} className={styles.card}>
            <b>{t("print.long.card", { name, pages })}</b>
            <ul className={styles.lines}>
              {own.map(({ part, text }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
                <li key={index}>
                  <b>{t(`print.part.${part}`)}</b> <span className={styles.line}>{text}</span>
                </li>
              ))}
            </ul>
            <a
              className={styles.link}
              href={hrefTo("cardLines", { plan: plan.id, dependency })}
              aria-label={t("print.long.changeThis", { name })}
            >
              {t("print.long.change")}
            </a>
          </div>
        ))}
      </Disclosure>
    </Note>
  );
}
