import { changeAction } from "#plan/edits/change-action.ts";
import { removeAction } from "#plan/edits/remove-action.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { sayAtList } from "./say-at-list.ts";
import styles from "./todo.module.css";

/** What is done, and what is not for this business: kept, so that it is not suggested again, and open to second thoughts. */
export function Settled({ plan }: { plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const dropped = plan.actions.filter((action) => action.dropped === true);
  const done = plan.actions
    .filter((action) => action.doneOn !== null && action.dropped !== true)
    .toSorted((one, other) => ((one.doneOn ?? "") < (other.doneOn ?? "") ? 1 : -1));

  if (done.length + dropped.length === 0) return null;
  return (
    <div>
      {done.length > 0 && (
        <Disclosure summary={t("todo.settled", { count: done.length })}>
          <ul className={styles.rows}>
            {done.map(({ id, title, doneOn }) => (
              <li key={id} className={styles.row}>
                <div className={styles.what}>
                  <p>{title}</p>
                  <p className={styles.quiet}>{t("todo.doneOn", { day: formats.day(doneOn ?? "") })}</p>
                </div>
                <div className={styles.ways}>
                  <Button
                    kind="plain"
                    small
                    aria-label={t("todo.reopenWhich", { title })}
                    onClick={() => {
                      apply(changeAction, { id, changes: { doneOn: null } });
                      sayAtList(t("todo.reopenedSaid", { title }));
                    }}
                  >
                    {t("todo.reopen")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {dropped.length > 0 && (
        <Disclosure summary={t("todo.dropped", { count: dropped.length })}>
          <ul className={styles.rows}>
            {dropped.map(({ id, title }) => (
              <li key={id} className={styles.row}>
                <p className={styles.what}>{title}</p>
                <div className={styles.ways}>
                  <Button
                    kind="plain"
                    small
                    aria-label={t("todo.suggestAgainWhich", { title })}
                    onClick={() => {
                      apply(removeAction, { id });
                      sayAtList(t("todo.suggestAgainSaid", { title }));
                    }}
                  >
                    {t("todo.suggestAgain")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
