import type { Plan } from "#plan/plan.ts";
import { isOpenAction, type Action } from "#plan/upkeep.ts";
import { useToday } from "#questions/use-today.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { ActionRow } from "./action-row.tsx";
import { OwnAction } from "./own-action.tsx";
import { Settled } from "./settled.tsx";
import styles from "./todo.module.css";

/** What somebody has taken on: the nearest day first, what has no day last. */
export function YourList({ plan }: { plan: Plan }) {
  const t = useWords();
  const today = useToday();
  const open = plan.actions.filter(isOpenAction).toSorted(byDay);
  const late = open.filter(({ due }) => due !== null && due < today).length;
  const hasDone = plan.actions.some(({ doneOn }) => doneOn !== null);
  return (
    <HangCard heading={<PageHeading title={t("todo.title")}>{t("todo.title")}</PageHeading>}>
      <CardBody>
        <section className={styles.part}>
          <h2 className={styles.heading} id="todo-list" tabIndex={-1}>
            {t("todo.list")}
          </h2>
          {open.length === 0 ? (
            <p>{t(hasDone ? "todo.allDone" : "todo.empty")}</p>
          ) : (
            <>
              <p className={styles.quiet}>{t("todo.count", { open: open.length, late })}</p>
              <ul className={styles.rows}>
                {open.map((action, place) => (
                  <ActionRow key={action.id} plan={plan} action={action} isNext={place === 0} today={today} />
                ))}
              </ul>
            </>
          )}
          <OwnAction today={today} />
        </section>
        <Settled plan={plan} />
      </CardBody>
    </HangCard>
  );
}

function byDay(one: Action, other: Action): number {
  return (one.due ?? "9999") < (other.due ?? "9999")
    ? -1
    : (one.due ?? "9999") > (other.due ?? "9999")
      ? 1
      : 0;
}
