import type { Incident } from "#content/incident.ts";
import type { Plan } from "#plan/plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Tag } from "#ui/tag.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { useNewsContent } from "./content.ts";
import { IncidentHere } from "./incident-here.tsx";
import { lengthWords } from "./length-words.ts";
import styles from "./news.module.css";

/** An outage that happened: how sure it is, what stopped, what it teaches, and what it would have meant here. */
export function OneIncident({ plan, incident }: { plan: Plan; incident: Incident }) {
  const t = useWords();
  const { newsCheck } = useNewsContent();
  const sides = newsCheck.examples.find(({ id }) => id === incident.id);
  return (
    <article className={styles.incident}>
      <h3 className={styles.title}>{incident.title}</h3>
      <p className={styles.meta}>
        <Tag kind={incident.status === "confirmed" ? "known" : "think"}>
          {t(`news.status.${incident.status}`)}
        </Tag>{" "}
        <When incident={incident} />
      </p>
      {sides ? (
        <>
          <Line label={t("news.oneSide")} text={sides.oneSide} />
          <Line label={t("news.otherSide")} text={sides.otherSide} />
          <Line label={t("news.whatToDo")} text={sides.whatToDo} />
        </>
      ) : (
        <>
          <Line label={t("news.stopped")} text={incident.whatStopped} />
          <Line label={t("news.lesson")} text={incident.lesson} />
        </>
      )}
      <IncidentHere plan={plan} incident={incident} />
      <Disclosure summary={t("news.more")}>
        <div className={styles.more}>
          {sides && <Line label={t("news.stopped")} text={incident.whatStopped} />}
          <Line label={t("news.cause")} text={incident.cause} />
          {sides && <Line label={t("news.lesson")} text={incident.lesson} />}
          <h4 className={styles.small}>{t("news.sources")}</h4>
          <p className={styles.meta}>{t("news.sourcesHelp")}</p>
          <ul className={styles.sources}>
            {incident.sources.map((source) => (
              <li key={source}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </article>
  );
}

function When({ incident: { date, durationHours } }: { incident: Incident }) {
  const t = useWords();
  const formats = useFormats();
  const when = date.length > 7 ? formats.day(date) : formats.month(date);
  if (durationHours === null) return t("news.unknownLength", { when });
  return t("news.lasted", { when, length: lengthWords(durationHours, { t, formats }) });
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <p className={styles.text}>
      <b>{label}</b> {text}
    </p>
  );
}

/** An address as text that can be copied, and as a link out; an article known by its title only is its title. */
function Source({ source }: { source: string }) {
  if (!source.startsWith("http")) return source.replace(/^article: /u, "");
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {source}
    </a>
  );
}
