import type { SharedCauseFigures } from "#cost/figures.ts";
import { backupsAgainst } from "./backups-against.ts";
import type { Plan } from "#plan/plan.ts";
import { Note } from "#ui/note.tsx";
import { useCauseWords } from "./use-cause-words.ts";

/** "If your internet line stops, four more things stop with it: about €710 in 4 hours. With your backups: about €37." */
export function CauseSentence({ plan, cause }: { plan: Plan; cause: SharedCauseFigures }) {
  const { t, formats, about, ifItStops, isWorkedOut } = useCauseWords(plan);
  const rung = cause.ladder.find(({ names }) => names.includes("four-hours"));
  if (!rung) return null;
  const sentence = <b>{ifItStops(cause)}</b>;
  if (!isWorkedOut(cause)) {
    return (
      <Note kind="warning">
        <p aria-live="polite">
          {sentence} {t("shared.notWorkedOut")}
        </p>
      </Note>
    );
  }
  const hasBackups = backupsAgainst(plan, cause).backups.length > 0;
  return (
    <Note kind={hasBackups ? "mint" : "warning"}>
      <p aria-live="polite">
        {sentence}{" "}
        {t("shared.costs", {
          about: about(rung.unprepared.likely),
          length: formats.minutes(rung.hours * 60),
        })}{" "}
        {hasBackups ? t("shared.withBackups", { about: about(rung.prepared.likely) }) : t("shared.noBackups")}
      </p>
    </Note>
  );
}
