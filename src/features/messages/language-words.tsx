import { secondLanguageOf } from "#document/second-language.ts";
import { languageName } from "#i18n/language-name.ts";
import type { Plan } from "#plan/plan.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./beside.module.css";

/** Which language our ready words are in, where there is more than one to think of. */
export function LanguageWords({ plan, language }: { plan: Plan; language: string }) {
  const t = useWords();
  const screen = useLanguage();
  const named = (tag: string): string => languageName(tag, screen);
  const isMissing = baseOf(plan.language) !== baseOf(language);
  const second = plan.messageLanguage;
  if (!isMissing && second === null) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t("messages.language")}</h2>
      <p>
        {isMissing
          ? t("messages.languageMissing", { wanted: named(plan.language), language: named(language) })
          : t("messages.languageText", { language: named(language) })}
      </p>
      {second !== null && (
        <p>
          {secondLanguageOf(plan) !== null || baseOf(second) === baseOf(language)
            ? t("messages.secondLanguageReady", { second: named(second) })
            : t("messages.secondLanguage", { second: named(second) })}
        </p>
      )}
    </section>
  );
}

function baseOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
