import { gapWords, type MessageContext } from "#document/message-words.ts";
import type { Plan } from "#plan/plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./beside.module.css";
import { LanguageWords } from "./language-words.tsx";
import { MessagesFile } from "./messages-file.tsx";

interface BesideProps {
  plan: Plan;
  context: MessageContext;
  /** a thing of the plan is picked */
  isNamed: boolean;
  /** of our ready words */
  language: string;
}

/** What to think of before sending: our rules, what we promise people, the language. */
export function Beside({ plan, context, isNamed, language }: BesideProps) {
  const t = useWords();
  const { alternative } = gapWords(context);
  const backup = context.dependency.backup?.title.trim() ?? "";
  return (
    <>
      <section>
        <h2 className={styles.heading}>{t("messages.rules")}</h2>
        <ul className={styles.steps}>
          {context.messages.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      {isNamed && (
        <section>
          <h2 className={styles.heading}>{t("messages.matches")}</h2>
          <p>
            {backup === ""
              ? t("messages.noBackup", { alternative })
              : t("messages.matchesText", { alternative, backup })}
          </p>
          <p>
            <a
              href={hrefTo("cardLines", { plan: plan.id, dependency: context.dependency.id })}
              className={styles.link}
            >
              {t("messages.cardLines")}
            </a>
          </p>
        </section>
      )}
      <LanguageWords plan={plan} language={language} />
      <section>
        <h2 className={styles.heading}>{t("messages.files")}</h2>
        <MessagesFile plan={plan} />
      </section>
    </>
  );
}
