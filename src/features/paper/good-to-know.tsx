import { useMemo } from "react";
import { languageName } from "#i18n/language-name.ts";
import { drawsLetters } from "#layout/laid-out.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { guessedNumbers } from "#readiness/plan-tasks.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./good-to-know.module.css";
import { languageNotPrinted } from "./language-not-printed.ts";
import { lacksNumberInCharge } from "./number-in-charge.ts";

/** What is worth knowing before it is on paper: settings of the print window, guesses, language, who cannot read the file. */
export function GoodToKnow({ plan, laidOut }: { plan: Plan; laidOut: LaidOutPlan | null }) {
  const t = useWords();
  const screenLanguage = useLanguage();
  const guesses = guessedNumbers(plan).length;
  const isNobodyInCharge = lacksNumberInCharge(plan);
  const language = languageNotPrinted(plan.language);
  const pages = laidOut?.sheets.length ?? 0;
  const blanks = useMemo(() => [...new Set(laidOut?.blanks)], [laidOut]);
  const hasDrawnLetters = useMemo(() => laidOut !== null && drawsLetters(laidOut), [laidOut]);
  return (
    <section aria-labelledby="good-to-know">
      <h2 id="good-to-know" className={styles.heading}>
        {t("print.good")}
      </h2>
      <ul className={styles.list}>
        {language !== null && (
          <li>{t("print.language", { language: languageName(language, screenLanguage) })}</li>
        )}
        {guesses > 0 && (
          <li>
            {t("print.guesses", { count: guesses })}{" "}
            <a href={hrefTo("cost", { plan: plan.id })}>{t("print.guesses.link")}</a>
          </li>
        )}
        {blanks.length > 0 && (
          <li>
            {t("print.blanks", { count: blanks.length })}{" "}
            {isNobodyInCharge && (
              <a href={hrefTo("start", { plan: plan.id, page: "9" })}>{t("print.rest.numbers.link")}</a>
            )}
            <Disclosure summary={t("print.blanks.show")}>
              <ul className={styles.list}>
                {blanks.map((blank) => (
                  <li key={blank}>{blank}</li>
                ))}
              </ul>
            </Disclosure>
          </li>
        )}
        {hasDrawnLetters && <li>{t("print.drawn")}</li>}
        <li>{t("print.hint")}</li>
        {pages > 1 && <li>{t("print.bothSides")}</li>}
        <li>{t("print.tagged")}</li>
      </ul>
    </section>
  );
}
