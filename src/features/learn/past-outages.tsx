import { hoursOf } from "#advice/how-often.ts";
import { oneOutage } from "#cost/one-outage.ts";
import { wallClockAt } from "#i18n/local-moment.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useCauseWords, type CauseWords } from "#questions/cause/use-cause-words.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { askedOf } from "./asked-of.ts";
import styles from "./learn.module.css";

interface PastOutagesProps {
  plan: Plan;
  onChange: (id: string) => void;
  onRemove: (outage: Outage) => void;
}

/** The outages the plan knows of that are over, the latest first. Practice runs belong to the drills. */
export function PastOutages({ plan, onChange, onRemove }: PastOutagesProps) {
  const words = useCauseWords(plan);
  const { t } = words;
  const outages = plan.outages
    .filter(({ practice, endedAt }) => !practice && endedAt !== null)
    .toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  if (outages.length === 0) return <p>{t("learn.pastNone")}</p>;
  return (
    <ul className={styles.past}>
      {outages.map((outage) => (
        <li key={outage.id}>
          <OneOutage plan={plan} outage={outage} words={words} onChange={onChange} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  );
}

interface OneOutageProps extends PastOutagesProps {
  outage: Outage;
  words: CauseWords;
}

function OneOutage({ plan, outage, words, onChange, onRemove }: OneOutageProps) {
  const { t, formats, about, nameOf } = words;
  const wall = wallClockAt(outage.startedAt);
  const day = formats.day(wall.day);
  const asked = askedOf(outage);
  const length = lengthWords(Math.round(hoursOf(outage) * 60), { t, formats });
  const says = [
    asked === null ? t("learn.entryOpen") : t("learn.entryLasted", { length }),
    outage.actual && t("learn.entryLost", { lost: formats.moneyAsTyped(outage.actual.lostSales) }),
    asked && t("learn.entryCost", { about: about(oneOutage(plan, asked).unprepared.likely) }),
  ];
  return (
    <div className={styles.entry}>
      <div>
        <b>
          {t("learn.entry", {
            day,
            time: formats.time(wall.time),
            things: formats.list(outage.down.map(({ root }) => nameOf(root))),
          })}
        </b>
        <p className={styles.help}>{says.filter(Boolean).join(" ")}</p>
        {outage.review.happened !== "" && <p className={styles.note}>{outage.review.happened}</p>}
      </div>
      <Cluster>
        <Button
          kind="plain"
          small
          aria-label={t("learn.changeAbout", { day })}
          onClick={() => onChange(outage.id)}
        >
          {t("learn.change")}
        </Button>
        <Button
          kind="plain"
          small
          stop
          aria-label={t("learn.removeAbout", { day })}
          onClick={() => onRemove(outage)}
        >
          {t("learn.remove")}
        </Button>
      </Cluster>
    </div>
  );
}

/** "3 hours 15 minutes", "3 days", "45 minutes". */
function lengthWords(minutes: number, { t, formats }: Pick<CauseWords, "t" | "formats">): string {
  if (minutes < 60 || minutes % 60 === 0) return formats.minutes(minutes);
  return t("learn.hoursAndMinutes", {
    hours: t("numbers.hours", { count: Math.floor(minutes / 60) }),
    minutes: formats.minutes(minutes % 60),
  });
}
