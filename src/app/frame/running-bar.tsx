import { runningOutage } from "#plan/outage-in.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./running-bar.module.css";

/** "Card terminal is down since 11:40. Go on": wherever in the plan one is while something is down. */
export function RunningBar() {
  const t = useWords();
  const plan = useOpenPlan((open) => open.plan);
  const formats = useFormats(plan?.business);
  const outage = plan && runningOutage(plan);
  if (plan === null || outage === null) return null;
  const down = outage.down.filter(({ until }) => until === null);
  const names = down.map(({ root }) =>
    [...plan.dependencies, ...plan.providers].find(({ id }) => id === root)?.name.trim(),
  );
  const known = names.filter((name) => name !== undefined && name !== "").flatMap((name) => name ?? []);
  const time = formats.clock(new Date(outage.startedAt));
  return (
    <div className={styles.bar}>
      <p>
        {known.length < Math.max(1, down.length)
          ? t("frame.unknownDownSince", { time })
          : t("frame.downSince", { things: formats.list(known), count: known.length, time })}
      </p>
      <a href={hrefTo("outage", { plan: plan.id, outage: outage.id })}>{t("frame.goOn")}</a>
    </div>
  );
}
