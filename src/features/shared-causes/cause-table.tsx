import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { backupsAgainst } from "#questions/cause/backups-against.ts";
import { fallsWords } from "./falls-words.ts";
import { fallsOf } from "./falls.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";

/** All causes as a table. */
export function CauseTable({ plan, causes }: { plan: Plan; causes: readonly SharedCauseFigures[] }) {
  const words = useCauseWords(plan);
  const { t, formats, nameOf, isWorkedOut } = words;
  const inFourHours = (cause: SharedCauseFigures, state: "unprepared" | "prepared"): string => {
    if (!isWorkedOut(cause)) return t("cost.ranking.notWorkedOut");
    const rung = cause.ladder.find(({ names }) => names.includes("four-hours"));
    return formats.money(rung?.[state].likely ?? 0);
  };
  return (
    <Disclosure summary={t("shared.asTable")}>
      <DataTable<SharedCauseFigures>
        caption={t("shared.title")}
        captionIsHeading
        columns={[
          { key: "cause", heading: t("shared.table.cause"), cell: ({ id }) => nameOf(id) },
          {
            key: "falls",
            heading: t("shared.table.falls"),
            cell: (cause) => fallsWords(fallsOf(plan, cause), words),
          },
          {
            key: "unprepared",
            heading: t("shared.table.unprepared"),
            isFigure: true,
            cell: (cause) => inFourHours(cause, "unprepared"),
          },
          {
            key: "prepared",
            heading: t("shared.table.prepared"),
            isFigure: true,
            cell: (cause) =>
              backupsAgainst(plan, cause).backups.length > 0
                ? inFourHours(cause, "prepared")
                : t("shared.withoutBackup"),
          },
        ]}
        rows={causes}
        keyOf={({ id }) => id}
      />
    </Disclosure>
  );
}
