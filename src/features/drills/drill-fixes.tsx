import { addDrillFix } from "#plan/edits/change-drill.ts";
import type { Plan } from "#plan/plan.ts";
import type { Action, Drill } from "#plan/upkeep.ts";
import { contactLabel } from "#questions/contact-pick.tsx";
import { NewFix } from "#questions/new-fix.tsx";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./drills.module.css";

const mostFixes = 3;

/** Three fixes, each with a name and a date: they are to-dos from then on. */
export function DrillFixes({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const announce = useAnnounce();
  const fixes = plan.actions.filter(({ id }) => drill.actions.includes(id));
  const run = plan.outages.find(({ id, practice }) => id === drill.id && practice);
  const dependency = plan.dependencies.find(({ id }) => id === run?.down[0]?.root)?.id ?? null;

  function add(action: Action): void {
    apply(addDrillFix, { drill: drill.id, action });
    announce(t("ask.fixAdded", { title: action.title }));
  }
  return (
    <div className={styles.fields}>
      <p className={styles.quiet}>{t("drills.drill.fixesHelp")}</p>
      {fixes.length > 0 && (
        <ol className={styles.rows}>
          {fixes.map(({ id, title, owner, due, doneOn }) => {
            const contact = plan.contacts.find((each) => each.id === owner);
            const who = contact ? contactLabel(contact) : t("drills.drill.fixNobody");
            const day = due === null ? t("drills.drill.fixNoDay") : formats.day(due);
            return (
              <li key={id}>
                <b dir="auto">{title}</b>
                <p className={styles.quiet}>
                  {t("drills.drill.fixBy", { who, day })}
                  {doneOn !== null && ` · ${t("drills.drill.fixDone")}`}
                </p>
              </li>
            );
          })}
        </ol>
      )}
      {fixes.length < mostFixes && <NewFix dependency={dependency} onAdd={add} />}
      {fixes.length > 0 && (
        <p>
          <a className={styles.record} href={hrefTo("todo", { plan: plan.id })}>
            {t("drills.drill.toTodo")}
          </a>
        </p>
      )}
    </div>
  );
}
