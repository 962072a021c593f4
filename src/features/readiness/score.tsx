import type { Readiness } from "#questions/use-readiness.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Note } from "#ui/note.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./score.module.css";

interface ScoreProps extends Pick<Readiness, "score" | "band"> {
  /** points the latest answer took off */
  down: number;
}

/** The number, what it means, and over how many answers; "Not scored yet" is not 0. */
export function Score({ score: { score, answered, of }, band, down }: ScoreProps) {
  const t = useWords();
  if (score === null)
    return (
      <div className={styles.score} data-testid="readiness">
        <p className={styles.words}>{t("ready.notScored")}</p>
        <p>{of === 0 ? t("ready.allNotOurs") : t("ready.notScoredText")}</p>
        <HowCounted />
      </div>
    );
  return (
    <div className={styles.score} data-testid="readiness">
      <p className={styles.number}>
        <b>{Math.round(score)}</b> {t("ready.ofHundred")}
      </p>
      <p className={styles.band}>{band?.label ?? t("ready.tooEarly")}</p>
      <p>{band?.advice ?? t("ready.tooEarlyText")}</p>
      <p className={styles.over}>
        {answered === of
          ? t("ready.allAnswered", { of })
          : t("ready.someAnswered", { answered, open: of - answered })}
      </p>
      {down > 0 && <Note kind="mint">{t("ready.down", { points: down })}</Note>}
      <HowCounted />
    </div>
  );
}

function HowCounted() {
  const t = useWords();
  return (
    <Disclosure summary={t("ready.howCounted")}>
      <p className={styles.over}>{t("ready.howCountedText")}</p>
    </Disclosure>
  );
}
