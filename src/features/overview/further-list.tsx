import type { Plan } from "#plan/plan.ts";
import { furtherTasks, type FurtherId, type FurtherTask } from "#readiness/further-tasks.ts";
import { useReadiness } from "#questions/use-readiness.ts";
import { useToday } from "#questions/use-today.ts";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./task-list.module.css";

/** What makes the plan hold: causes nobody lists, people, AI, jobs, readiness, the next review; and the rest of the app. */
export function FurtherList({ plan }: { plan: Plan }) {
  const t = useWords();
  const today = useToday();
  const { score } = useReadiness(plan);
  return (
    <section aria-labelledby="further">
      <h2 id="further" className={styles.heading}>
        {t("overview.further")}
      </h2>
      <ul className={styles.list}>
        {furtherTasks(plan, today).map((task) => (
          <li key={task.id}>
            <a href={wayTo(task.id, plan.id)}>{t(`overview.further.${task.id}`)}</a>
            <HowFar task={task} plan={plan} score={score.score} />
            <span>
              {task.state === "yours" ? (
                <Tag kind="yours" />
              ) : (
                <span className={styles.toDo}>{t("overview.task.toDo")}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <a href={hrefTo("money", { plan: plan.id })}>{t("overview.further.money")}</a>
        <a href={hrefTo("learn", { plan: plan.id })}>{t("overview.further.learn")}</a>
        <a href={hrefTo("news", { plan: plan.id })}>{t("overview.further.news")}</a>
        <a href={hrefTo("stage", { plan: plan.id, stage: "1" })}>{t("overview.further.workshop")}</a>
      </p>
    </section>
  );
}

interface HowFarProps {
  task: FurtherTask;
  plan: Plan;
  /** of readiness; null: not scored yet */
  score: number | null;
}

function HowFar({ task: { id, count, late, on }, plan, score }: HowFarProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const words = (): string => {
    if (id === "causes") return count === 0 ? "" : t("overview.further.causes.count", { count });
    if (id === "contacts") return t("overview.further.contacts.count", { count });
    if (id === "ai") return count === 0 ? "" : t("overview.further.ai.count", { count });
    if (id === "todo") return count === 0 ? "" : t("overview.further.todo.count", { count, late });
    if (id === "ready")
      return score === null
        ? t("overview.further.ready.none")
        : t("overview.further.ready.score", { score: formats.number(Math.round(score)) });
    if (on === null) return "";
    return late > 0
      ? t("overview.further.review.due", { day: formats.day(on) })
      : t("overview.further.review.on", { day: formats.day(on) });
  };
  return <span className={styles.howFar}>{words()}</span>;
}

const routeOf = {
  causes: "findCauses",
  contacts: "contacts",
  ai: "ai",
  todo: "todo",
  ready: "ready",
  review: "review",
} as const satisfies Record<FurtherId, string>;

function wayTo(id: FurtherId, plan: string): string {
  return hrefTo(routeOf[id], { plan });
}
