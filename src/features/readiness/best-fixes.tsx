import type { ReadinessCheck } from "#content/readiness-check.ts";
import type { Plan } from "#plan/plan.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { bestFixes } from "#readiness/best-fixes.ts";
import { thingsAskedAbout } from "#readiness/things-asked-about.ts";
import { useFigures } from "#store/figures.ts";
import { Button } from "#ui/button.tsx";
import styles from "./best-fixes.module.css";
import { useAnswerLabels } from "./use-answer-labels.ts";

interface BestFixesProps {
  plan: Plan;
  check: ReadinessCheck;
  onOpen: (question: string) => void;
}

/** What is best mended first, what it adds, and what an hour without the thing costs where the plan can tell. */
export function BestFixes({ plan, check, onOpen }: BestFixesProps) {
  const words = useCostWords(plan);
  const labels = useAnswerLabels();
  const { t } = words;
  const fixes = bestFixes(check, plan.answers);
  if (fixes.length === 0) return <p>{t("ready.noFixes")}</p>;
  return (
    <section aria-labelledby="ready-fixes">
      <h2 id="ready-fixes" className={styles.heading}>
        {t("ready.fixes", { count: fixes.length })}
      </h2>
      <ol className={styles.list}>
        {fixes.map(({ question: id, answer, adds }) => {
          const asked = check.questions.find((question) => question.id === id);
          return (
            <li key={id} className={styles.fix}>
              <div>
                <p className={styles.what}>{asked?.fix}</p>
                <p className={styles.worth}>
                  {[
                    `${t("ready.fix.worth", { points: Math.round(adds) })}:`,
                    `${t("ready.fix.said", { answer: labels[answer] })}.`,
                  ].join(" ")}
                </p>
                <Stake plan={plan} question={id} />
              </div>
              <Button
                small
                kind="plain"
                aria-label={t("ready.fix.openAbout", { question: asked?.question ?? "" })}
                onClick={() => onOpen(id)}
              >
                {t("ready.fix.open")}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What an hour without the thing the question is about costs as things are; nothing where that is not worked out. */
function Stake({ plan, question }: { plan: Plan; question: string }) {
  const { t, inSentence, about, isWorkedOut } = useCostWords(plan);
  const figures = useFigures((state) => state.figures);
  const ids = new Set(thingsAskedAbout(plan, question).map(({ id }) => id));
  const [costliest] = (figures?.dependencies ?? [])
    .filter(({ id, openHour }) => ids.has(id) && isWorkedOut(id) && openHour.likely > 0)
    .toSorted((one, other) => other.openHour.likely - one.openHour.likely);
  if (costliest === undefined) return null;
  return (
    <p className={styles.worth}>
      {t("ready.fix.stake", {
        thing: inSentence(costliest.id),
        about: about(costliest.openHour.likely),
      })}
    </p>
  );
}
