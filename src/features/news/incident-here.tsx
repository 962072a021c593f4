import { useMemo } from "react";
import { incidentHere } from "#advice/incident-here.ts";
import type { Incident } from "#content/incident.ts";
import { exampleStart } from "#cost/example-start.ts";
import type { Plan } from "#plan/plan.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { timeOf, useCostWords } from "#questions/use-cost-words.ts";
import { Note } from "#ui/note.tsx";
import styles from "./news.module.css";
import { lengthWords } from "./length-words.ts";

/** "Could this happen to us?": what would have stopped here, and what it would have cost. */
export function IncidentHere({ plan, incident }: { plan: Plan; incident: Incident }) {
  const { t, formats, about, inSentence } = useCauseWords(plan);
  const { isWorkedOut } = useCostWords(plan);
  const here = useMemo(() => incidentHere(plan, incident), [plan, incident]);
  const question = <h4 className={styles.small}>{t("news.here")}</h4>;
  if (here === null) {
    return (
      <div>
        {question}
        <p className={styles.text}>{t("news.not")}</p>
      </div>
    );
  }
  const { cost, hours, isAssumed, isThought } = here;
  const own = new Set(plan.dependencies.map(({ id }) => id));
  const providers = here.roots.filter((id) => !own.has(id));
  const reaches =
    incident.status === "disputed"
      ? t("news.reachesDisputed", { roots: formats.list(here.roots.map(inSentence)) })
      : providers.length === 0
        ? t("news.isMake", { things: formats.list(here.roots.map(inSentence)) })
        : t(isThought ? "news.reachesThought" : "news.reaches", {
            roots: formats.list(providers.map(inSentence)),
          });
  const start = exampleStart(plan);
  const hasBackups = plan.dependencies.some(({ id, backup }) => backup !== null && cost.down.includes(id));
  const says = [
    t("news.wouldStop", { count: cost.down.length, things: formats.list(cost.down.map(inSentence)) }),
    ...(cost.down.some(isWorkedOut)
      ? [
          isAssumed && t("news.assumed"),
          t("news.wouldCost", {
            day: formats.weekday(Math.floor(start / 1440)),
            time: formats.time(timeOf(start % 1440)),
            length: lengthWords(hours, { t, formats }),
            about: about(cost.unprepared.likely),
          }),
          Math.abs(cost.unprepared.likely - cost.prepared.likely) >= 1
            ? t("news.withBackups", { about: about(cost.prepared.likely) })
            : t(hasBackups ? "news.noBackups" : "news.noBackupYet"),
        ]
      : [t("news.notWorkedOut")]),
  ];
  return (
    <Note kind="warning">
      {question}
      <p>
        {reaches} {says.filter(Boolean).join(" ")}
      </p>
    </Note>
  );
}
