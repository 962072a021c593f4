import type { Plan } from "#plan/plan.ts";
import { planTasks, type PlanTask, type TaskId } from "#readiness/plan-tasks.ts";
import { Tag } from "#ui/tag.tsx";
import { hrefTo } from "#ui/routes.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./task-list.module.css";

interface TaskListProps {
  plan: Plan;
}

/** Every part of the plan: guess, yours or to do, and the way to change it. */
export function TaskList({ plan }: TaskListProps) {
  const t = useWords();
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className={styles.heading}>
        {t("overview.tasks")}
      </h2>
      <ul className={styles.list}>
        {planTasks(plan).map((task) => (
          <li key={task.id}>
            <a href={wayTo(task, plan)}>
              {t(`overview.task.${task.id}`)}
              <VisuallyHidden>: {t("overview.task.change")}</VisuallyHidden>
            </a>
            <HowFar task={task} plan={plan} />
            <span>
              {task.state === "to-do" ? (
                <span className={styles.toDo}>{t("overview.task.toDo")}</span>
              ) : (
                <Tag kind={task.state} />
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <a href={hrefTo("questions", { plan: plan.id })}>{t("overview.tasks.questions")}</a>
      </p>
    </section>
  );
}

/** How far a part is, where one word of state does not say it. */
function HowFar({ task: { id, done, all }, plan }: { task: PlanTask; plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const { version, on } = plan.printed;
  const words = (): string => {
    if (all === 0) return "";
    if (id === "things") return t("overview.task.things.count", { count: all });
    if (id === "makes") return t("overview.task.makes.count", { done, all });
    if (id === "backups") return t("overview.task.backups.count", { done, all });
    if (id === "numbers") return done === 0 ? "" : t("overview.task.numbers.count", { count: done });
    if (id !== "print") return "";
    if (version === 0 || on === null) return t("overview.task.print.never");
    return done === 1
      ? t("overview.task.print.current", { version, day: formats.day(on) })
      : t("overview.task.print.old", { version });
  };
  return <span className={styles.howFar}>{words()}</span>;
}

const pageOfTask: Partial<Record<TaskId, string>> = {
  sales: "3",
  streams: "4",
  hours: "5",
  things: "6",
  makes: "7",
  backups: "8",
  lead: "9",
  helper: "9",
};

/** The screens that take over from pages of the quick start once it is done. */
const screenOfTask = {
  things: "things",
  backups: "backups",
  lead: "contacts",
  helper: "contacts",
} as const satisfies Partial<Record<TaskId, string>>;

/** Where a part is changed: its page of the quick start, its own screen, Print, or the deeper question to answer next. */
function wayTo({ id, done }: PlanTask, { id: plan, quickStart }: Plan): string {
  const screen = Object.entries(screenOfTask).find(([task]) => task === id)?.[1];
  if (quickStart === undefined && screen !== undefined) return hrefTo(screen, { plan });
  const page = pageOfTask[id];
  if (page !== undefined) return hrefTo("start", { plan, page });
  if (id === "print") return hrefTo("print", { plan });
  return done === 0 ? hrefTo("questions", { plan }) : hrefTo("question", { plan, question: "next" });
}
