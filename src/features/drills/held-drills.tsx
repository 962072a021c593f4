import type { Plan } from "#plan/plan.ts";
import { linesKept } from "#questions/lines.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./drills.module.css";

/** The drills of the plan, the latest first. */
export function HeldDrills({ plan }: { plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const drills = plan.drills.toSorted((one, other) => ((one.on ?? "9999") < (other.on ?? "9999") ? 1 : -1));
  if (drills.length === 0) return null;
  return (
    <HangCard heading={<h2>{t("drills.records")}</h2>}>
      <CardBody>
        <ul className={styles.rows}>
          {drills.map(({ id, on, scenario, minutes, who, actions, findings }) => (
            <li key={id}>
              <a className={styles.record} href={hrefTo("drill", { plan: plan.id, drill: id })}>
                {on === null
                  ? t("drills.recordOpen", { scenario })
                  : t("drills.record", { scenario, day: formats.day(on) })}
              </a>
              <p className={styles.quiet}>
                {t("drills.recordSays", {
                  minutes: formats.minutes(minutes),
                  people: who.length,
                  fixes: actions.length,
                })}
              </p>
              {[...new Set(linesKept(findings))].map((finding) => (
                <p key={finding} dir="auto">
                  {finding}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </CardBody>
    </HangCard>
  );
}
