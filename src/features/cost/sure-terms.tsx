import type { DependencyFigures } from "#cost/figures.ts";
import { certainties } from "#plan/business.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { BusyHours } from "./busy-hours.tsx";
import { RangePicture } from "./range-picture.tsx";
import formStyles from "#questions/number/term-form.module.css";
import { OneTerm, useChanging } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import styles from "./working.module.css";

interface SureTermsProps {
  plan: Plan;
  /** undefined until the figures are there */
  own: DependencyFigures | undefined;
  words: CostWords;
}

const widenedBy = { books: 0.1, rough: 0.3, guess: 0.5 } as const;

/** Why the amount is a range, and the two answers that say how sure it is: the sales, and the hours. */
export function SureTerms({ plan, own, words }: SureTermsProps) {
  const { t, formats } = words;
  const { certainty } = plan.business;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("cost.working.sure")}</h2>
      {own && <RangePicture range={own.openHour} words={words} />}
      <p className={styles.help}>
        {t("cost.working.widened", { share: formats.percent(widenedBy[certainty]) })}
        {own && own.takesDown.length > 0 && ` ${t("cost.range.overlaps")}`}
      </p>
      <div className={styles.terms}>
        <Certainty plan={plan} words={words} />
        <BusyHours plan={plan} words={words} />
      </div>
    </section>
  );
}

function Certainty({ plan, words }: Omit<SureTermsProps, "own">) {
  const { t } = words;
  const changing = useChanging();
  const path = guessPath.business("certainty");
  const now = plan.business.certainty;
  const options = certainties.map((value) => ({ value, label: t(`cost.working.certainty.${value}`) }));
  return (
    <OneTerm
      ask={t("cost.working.certainty")}
      help=""
      value={t(`cost.working.certainty.${now}`)}
      isAnswered
      guess={isGuess(plan, path) ? path : null}
      words={words}
      changing={changing}
      form={
        <div className={formStyles.form}>
          <RadioGroup
            legend={t("cost.working.certainty")}
            name="certainty"
            layout="row"
            chosen={now}
            options={options}
            onChange={(event) => {
              const certainty = certainties.find((each) => each === event.target.value);
              if (certainty) apply(changeBusiness, { certainty }, { together: "certainty" });
            }}
          />
          <Button small onClick={changing.done}>
            {t("cost.done")}
          </Button>
        </div>
      }
    />
  );
}
