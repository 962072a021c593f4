import { howOften, type HowOften } from "#advice/how-often.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useToday } from "#questions/use-today.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CardBody } from "#ui/hang-card.tsx";
import styles from "./learn.module.css";

/** "Your card terminal: 2 times in 14 months. That is about 1.7 a year." Only of what failed twice. */
export function HowOftenOffers({ plan }: { plan: Plan }) {
  const { t, formats, inSentence } = useCostWords(plan);
  const announce = useAnnounce();
  const today = useToday();
  const often = howOften(plan, `${today}T23:59:59.000Z`);
  if (often.length === 0) return null;

  function take({ thing, aYear, hours }: HowOften): void {
    apply(changeDependency, { id: thing, changes: { outagesPerYear: aYear, typicalHours: hours } });
    announce(t("learn.oftenTaken", { times: formats.number(aYear) }));
    document.getElementById("how-often")?.focus();
  }
  const isTaken = ({ thing, aYear, hours }: HowOften): boolean =>
    plan.dependencies.some(
      ({ id, outagesPerYear, typicalHours }) =>
        id === thing && outagesPerYear === aYear && typicalHours === hours,
    );
  return (
    <CardBody>
      <section id="how-often" tabIndex={-1} className={styles.often}>
        <h3 className={styles.heading}>{t("learn.often")}</h3>
        {often.map((each) => (
          <div key={each.thing} className={styles.entry}>
            <p>
              {t("learn.oftenSays", {
                thing: inSentence(each.thing),
                count: each.count,
                months: each.months,
                hours: t("numbers.hours", { count: each.hours }),
                times: formats.number(each.aYear),
              })}{" "}
              {isTaken(each) && t("learn.oftenSame")}
            </p>
            {!isTaken(each) && (
              <Button
                small
                aria-label={t("learn.oftenTakeAbout", { thing: inSentence(each.thing) })}
                onClick={() => take(each)}
              >
                {t("learn.oftenTake")}
              </Button>
            )}
          </div>
        ))}
      </section>
    </CardBody>
  );
}
