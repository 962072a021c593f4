import { Button } from "#ui/button.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { removePlan, restorePlan, useLibrary } from "#store/library.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";
import { localDay } from "#i18n/local-day.ts";
import styles from "./removed-plans.module.css";
import { useSay } from "#questions/said.tsx";

/** What was removed in the last thirty days, and the way back. */
export function RemovedPlans() {
  const t = useWords();
  const removed = useLibrary((library) => library.removed);
  return (
    <section className={styles.removed} aria-labelledby="removed">
      <h2 id="removed">{t("library.removed", { count: removed.length })}</h2>
      <p>{t("library.removedHelp")}</p>
      <ul className={styles.list}>
        {removed.map((plan) => (
          <RemovedPlan key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function RemovedPlan({ plan }: { plan: PlanSummary }) {
  const t = useWords();
  const formats = useFormats();
  const say = useSay();
  const name = plan.name === "" ? t("library.unnamed") : plan.name;

  async function restore(): Promise<void> {
    const restored = await restorePlan(plan.id);
    if (restored.ok) say.done(t("library.said.restored", { name }), () => removePlan(plan.id));
    else say.failed(restored.reason);
  }

  return (
    <li className={styles.plan} data-testid="removed-row" data-plan-id={plan.id}>
      <span className={styles.name}>
        <b>{name}</b>
        {plan.removedAt !== null && (
          <span className={styles.when}>
            {t("library.removedOn", { day: formats.day(localDay(new Date(plan.removedAt))) })}
          </span>
        )}
      </span>
      <Button small aria-label={t("library.restoreOf", { name })} onClick={() => void restore()}>
        {t("library.restore")}
      </Button>
    </li>
  );
}
