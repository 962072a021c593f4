import { runningInShort } from "#plan/outage-in.ts";
import { downSince } from "#questions/down-since.ts";
import { useToday } from "#questions/use-today.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./running-bar.module.css";

/** "Card terminal is down since 11:40. Go on": wherever in the plan one is while something is down. */
export function RunningBar() {
  const t = useWords();
  const today = useToday();
  const plan = useOpenPlan((open) => open.plan);
  const formats = useFormats(plan?.business);
  const running = plan && runningInShort(plan);
  if (plan === null || running === null) return null;
  return (
    <div className={styles.bar}>
      <p>{downSince(running, { t, formats, today })}</p>
      <a className={styles.goOn} href={hrefTo("outage", { plan: plan.id, outage: running.outage })}>
        {t("frame.goOn")}
      </a>
    </div>
  );
}
