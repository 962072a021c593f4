import { localDay } from "#i18n/local-day.ts";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { useShownInParts } from "#ui/shown-in-parts.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { useLibrary } from "#store/library.ts";
import styles from "./library-plans.module.css";
import { standing, waysForDiffering, type WayForDiffering } from "./library-ways.ts";
import type { FoundPlan } from "./read-import.ts";

/** A dialog is no place for a long list. */
const shownAtFirst = 25;

interface LibraryPlansProps {
  found: readonly FoundPlan[];
  wayOf: (id: string) => WayForDiffering;
  onWay: (id: string, way: WayForDiffering) => void;
}

/** The plans of a file in a table, those to decide about first. */
export function LibraryPlans({ found, wayOf, onWay }: LibraryPlansProps) {
  const t = useWords();
  const formats = useFormats();
  const plansHere = useLibrary(({ plans }) => plans);
  const changedHere = new Map(plansHere.map(({ id, updatedAt }) => [id, updatedAt]));
  const ordered = order.flatMap((stands) => found.filter((each) => standing(each) === stands));
  const [shown, more] = useShownInParts(ordered, shownAtFirst);
  const dayOf = (moment: string | undefined) =>
    moment === undefined || moment === "" ? "–" : formats.day(localDay(new Date(moment)));
  const nameOf = ({ plan }: FoundPlan) =>
    plan.outline.name === "" ? t("library.unnamed") : plan.outline.name;

  const columns: [Column<FoundPlan>, ...Column<FoundPlan>[]] = [
    {
      key: "plan",
      heading: t("opening.all.plan"),
      cell: (each) => (
        <>
          {nameOf(each)}
          {each.plan.outline.client !== "" && (
            <span className={styles.client}>{t("library.client", { client: each.plan.outline.client })}</span>
          )}
        </>
      ),
    },
    {
      key: "changed",
      heading: t("opening.changed"),
      cell: (each) => (
        <>
          {dayOf(each.plan.outline.updatedAt)}
          {standing(each) === "differs" && (
            <span className={styles.client}>
              {t("opening.all.isDifferent", { here: dayOf(changedHere.get(each.plan.id)) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: "does",
      heading: t("opening.all.does"),
      cell: (each) => {
        const stands = standing(each);
        if (stands !== "differs") return t(stands === "new" ? "opening.all.isNew" : "opening.all.isSame");
        return (
          <select
            className={styles.way}
            aria-label={t("opening.all.doesFor", { name: nameOf(each) })}
            value={wayOf(each.plan.id)}
            onChange={({ target }) =>
              onWay(each.plan.id, waysForDiffering.find((way) => way === target.value) ?? "both")
            }
          >
            {waysForDiffering.map((way) => (
              <option key={way} value={way}>
                {t(`opening.all.one.${way}`)}
              </option>
            ))}
          </select>
        );
      },
    },
  ];
  return (
    <>
      <DataTable
        caption={t("opening.all.plans")}
        columns={columns}
        rows={shown}
        keyOf={({ plan }) => plan.id}
      />
      {more}
    </>
  );
}

const order = ["differs", "new", "same"] as const;
