import { useEffect, useState, type ReactNode } from "react";
import type { GuessSwing } from "#advice/guess-swings.ts";
import { surerAnswers } from "#advice/surer-answers.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { isGuess } from "#plan/guess.ts";
import type { PlanNumber } from "#plan/plan-number.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { CardBody } from "#ui/hang-card.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./surer.module.css";
import { TermRow } from "#questions/number/term-row.tsx";
import rowStyles from "#questions/number/term-row.module.css";
import { useCostWords } from "#questions/use-cost-words.ts";

const most = 3;

interface SurerProps {
  plan: Plan;
  id: string;
  /** stands between this and what is above it */
  line: ReactNode;
}

/** The guesses that move this cost most, to confirm or change right here. */
export function Surer({ plan, id, line }: SurerProps) {
  const words = useCostWords(plan);
  const { t } = words;
  const answers = useRestingAnswers(plan, id);
  if (answers.length === 0) return null;
  return (
    <>
      {line}
      <CardBody>
        <section className={styles.surer}>
          <h2 className={styles.heading}>{t("cost.surer", { count: answers.length })}</h2>
          <div>
            {answers.map(({ at, path }) =>
              at.of === "hours" ? (
                <HoursRow key={path} plan={plan} path={path} />
              ) : (
                <TermRow key={path} plan={plan} at={at} words={words} context={streamOf(plan, at)} />
              ),
            )}
          </div>
        </section>
      </CardBody>
    </>
  );
}

/** The stream a number belongs to, where there are several to take it for. */
function streamOf({ streams }: Plan, at: PlanNumber): string {
  if (at.of !== "stream" || streams.length < 2) return "";
  return streams.find(({ id }) => id === at.stream)?.name ?? "";
}

function HoursRow({ plan, path }: { plan: Plan; path: string }) {
  const { t } = useCostWords(plan);
  const isStillGuess = isGuess(plan, path);
  return (
    <div className={rowStyles.row}>
      <div className={rowStyles.ask}>{t("cost.working.hours")}</div>
      <div className={rowStyles.value}>
        <Tag kind={isStillGuess ? "guess" : "yours"} />
      </div>
      <div className={rowStyles.actions}>
        {isStillGuess && (
          <Button
            small
            aria-label={t("cost.looksRightAbout", { ask: t("cost.working.hours") })}
            onClick={() => apply(confirmGuesses, { paths: [path] })}
          >
            {t("cost.looksRight")}
          </Button>
        )}
        <ButtonLink
          kind="plain"
          small
          aria-label={t("cost.changeAbout", { ask: t("cost.working.hours") })}
          href={hrefTo("start", { plan: plan.id, page: "5" })}
        >
          {t("cost.change")}
        </ButtonLink>
      </div>
    </div>
  );
}

/** trying each guess takes a moment in a large plan: it waits until nothing has changed for this long */
const restsForMs = 250;

/**
 * The answers that would help most. They are asked when the screen opens or shows another thing and then stay: one
 * that was just given does not vanish under the finger.
 */
function useRestingAnswers(plan: Plan, id: string): GuessSwing[] {
  const [asked, setAsked] = useState<{ id: string; plan: string; answers: GuessSwing[] } | null>(null);
  const isAsked = asked?.id === id && asked.plan === plan.id;
  useEffect(() => {
    if (isAsked) return undefined;
    const timer = setTimeout(
      () => setAsked({ id, plan: plan.id, answers: surerAnswers(plan, id, most) }),
      asked === null ? 0 : restsForMs,
    );
    return () => clearTimeout(timer);
  }, [isAsked, asked, plan, id]);
  return isAsked ? asked.answers : [];
}
