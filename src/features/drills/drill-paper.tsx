import { createPortal } from "react-dom";
import type { Drills } from "#content/drills.ts";
import { drillClock } from "#live/drill-clock.ts";
import { useWords } from "#ui/words.tsx";
import { questionsAtTheEnd } from "#plan/upkeep.ts";
import styles from "./drill-paper.module.css";
import type { WordedScenario } from "./scenario-words.ts";

interface DrillPaperProps {
  business: string;
  drill: WordedScenario & { minutes: number };
  content: Drills;
}

/** The guide's page and the hand-out of the drill that is chosen: the printer gets them, the screen does not show them. */
export function DrillPaper(props: DrillPaperProps) {
  return createPortal(
    <div className={styles.paper}>
      <GuidesPage {...props} />
      <HandOut {...props} />
    </div>,
    document.body,
  );
}

/** The last four of the workshop's hour: what to do after the surprises. */
function GuidesPage({ business, drill, content }: DrillPaperProps) {
  const t = useWords();
  const clock = drillClock(drill.minutes);
  const [backToNormal, debrief, fixes] = content.agenda.slice(-3);
  const rows = [
    {
      minute: 0,
      title: t("drills.paper.scene"),
      guide: t("drills.paper.sceneHow"),
      said: drill.scene,
      ask: [],
    },
    ...drill.surprises.map(({ text, ask }, place) => ({
      minute: clock.surprises[place] ?? 0,
      title: t("drills.paper.surprise", { number: place + 1 }),
      guide: "",
      said: text,
      ask,
    })),
    ...[
      { minute: clock.backToNormal, step: backToNormal },
      { minute: clock.debrief, step: debrief },
      { minute: clock.fixes, step: fixes },
    ].flatMap(({ minute, step }) =>
      step ? [{ minute, title: step.title, guide: step.guide, said: "", ask: [] }] : [],
    ),
  ];
  return (
    <section className={styles.sheet}>
      <p className={styles.file}>
        {business} · {t("drills.paper.guide")}
      </p>
      <h1>{drill.scenario}</h1>
      <h2>{t("drills.paper.rules")}</h2>
      <ul>
        {content.groundRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("drills.paper.minute")}</th>
            <th scope="col">{t("drills.paper.what")}</th>
            <th scope="col">{t("drills.paper.how")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ minute, title, guide, said, ask }) => (
            <tr key={`${minute} ${title}`}>
              <td>{minute}</td>
              <th scope="row">{title}</th>
              <td>
                {said !== "" && <p dir="auto">{said}</p>}
                {guide !== "" && <p>{guide}</p>}
                {ask.length > 0 && (
                  <p>
                    {t("drills.paper.ask")} {ask.join(" ")}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t("drills.paper.debrief")}</h2>
      <ol className={styles.questions}>
        {content.debriefQuestions.slice(0, questionsAtTheEnd).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h2>{t("drills.paper.signs")}</h2>
      <ul>
        {content.passSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className={styles.line}>{t("drills.paper.nextOn")}</p>
    </section>
  );
}

function HandOut({ business, drill }: DrillPaperProps) {
  const t = useWords();
  return (
    <section className={styles.sheet}>
      <p className={styles.file}>
        {business} · {t("drills.paper.handOut")}
      </p>
      <h1>{drill.scenario}</h1>
      <p className={styles.scene} dir="auto">
        {drill.scene}
      </p>
      <p className={styles.line}>{t("drills.paper.yours")}</p>
      <p className={styles.line} />
      <p>{t("drills.paper.cut")}</p>
      {drill.surprises.map(({ text, ask }, place) => (
        <div key={text} className={styles.card}>
          <h2>{t("drills.paper.surprise", { number: place + 1 })}</h2>
          <p className={styles.scene} dir="auto">
            {text}
          </p>
          <ul>
            {ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <p className={styles.line}>{t("drills.paper.yours")}</p>
        </div>
      ))}
    </section>
  );
}
