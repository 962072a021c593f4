import { useMemo, useState } from "react";
import { rootsHere } from "#advice/incident-here.ts";
import type { Plan } from "#plan/plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useNewsContent } from "./content.ts";
import { OneIncident } from "./one-incident.tsx";
import styles from "./news.module.css";

/** Outages that happened, the newest first: those that would have touched this business, or all. */
export function Incidents({ plan }: { plan: Plan }) {
  const t = useWords();
  const { incidents } = useNewsContent();
  const newestFirst = useMemo(
    () => incidents.toSorted((one, other) => other.date.localeCompare(one.date)),
    [incidents],
  );
  const touching = useMemo(
    () => newestFirst.filter((incident) => rootsHere(plan, incident).length > 0),
    [newestFirst, plan],
  );
  const [wanted, setWanted] = useState<"touching" | "all">(touching.length > 0 ? "touching" : "all");
  const shown = wanted === "all" ? newestFirst : touching;
  return (
    <>
      <p className={styles.text}>{t("news.happenedHelp")}</p>
      <RadioGroup
        looks
        name="incidents"
        layout="row"
        legend={t("news.show")}
        options={[
          { value: "touching", label: t("news.touching", { count: touching.length }) },
          { value: "all", label: t("news.all", { count: incidents.length }) },
        ]}
        chosen={wanted}
        onChange={({ target }) => setWanted(target.value === "all" ? "all" : "touching")}
      />
      {touching.length === 0 && (
        <p className={styles.text}>
          {t("news.noneTouches")}{" "}
          <a href={hrefTo("start", { plan: plan.id, page: "7" })}>{t("news.fillMakes")}</a>
        </p>
      )}
      <ul className={styles.incidents}>
        {shown.map((incident) => (
          <li key={incident.id}>
            <OneIncident plan={plan} incident={incident} />
          </li>
        ))}
      </ul>
    </>
  );
}
