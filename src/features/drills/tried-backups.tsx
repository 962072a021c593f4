import { drillThings } from "#live/drill-things.ts";
import { changeBackup } from "#plan/edits/change-backup.ts";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { useToday } from "#questions/use-today.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./drills.module.css";

/** The backups of what stopped in the drill: one that worked gets its date. */
export function TriedBackups({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const announce = useAnnounce();
  const today = useToday();
  const on = drill.on ?? today;
  const backups = drillThings(plan, drill.id).flatMap(({ id, name, backup }) =>
    backup !== null && backup.title.trim() !== ""
      ? { id, name, title: backup.title.trim(), lastTested: backup.lastTested }
      : [],
  );
  if (backups.length === 0) return null;
  return (
    <SheetPart heading={t("drills.drill.tried")}>
      <p className={styles.quiet}>{t("drills.drill.triedHelp")}</p>
      <ul className={styles.rows}>
        {backups.map(({ id, name, title, lastTested }) => (
          <li key={id} className={styles.row}>
            <span>
              {t("drills.drill.backup", { backup: title, thing: name })}{" "}
              <span className={styles.quiet}>
                {lastTested === null
                  ? t("drills.drill.neverTried")
                  : t("drills.drill.triedOn", { day: formats.day(lastTested) })}
              </span>
            </span>
            {(lastTested ?? "") < on && (
              <Button
                small
                aria-label={t("drills.drill.workedWhich", { backup: title })}
                onClick={() => {
                  apply(changeBackup, { dependency: id, changes: { lastTested: on } });
                  announce(t("drills.drill.triedSaid", { backup: title, day: formats.day(on) }));
                }}
              >
                {t("drills.drill.worked")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
