import { useMemo } from "react";
import { businessTypeOf } from "#advice/starter-content.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { useStarterContent } from "../content.ts";
import { GuessLine } from "../guess-line.tsx";
import type { DayHours } from "#questions/hours/day-hours.ts";
import { hoursFieldsSchema, hoursSchema } from "#questions/hours/hours-schema.ts";
import { hoursWith, openHoursOf, weekFormOf } from "#questions/hours/week-form.ts";
import { WeekFields } from "#questions/hours/week-fields.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";

/** Page 5: when the business is open, and when it is busiest. */
export function HoursPage(step: StepProps) {
  const t = useWords();
  const content = useStarterContent();
  const business = usePlan((plan) => plan.business);
  const formats = useFormats(business);
  const type = usePlan((plan) => businessTypeOf(content, plan));
  const kind = type?.name ?? "";
  const isAGuess = usePlan((plan) => isGuess(plan, guessPath.business("hours")));
  const schema = useMemo(() => {
    const typical = new Set(
      weekFormOf(type?.hours.week ?? {}).flatMap(({ busy }) => busy.map((hours) => JSON.stringify(hours))),
    );
    return hoursSchema(t, formats.weekday, (hours) => typical.has(JSON.stringify(hours)));
  }, [t, formats, type]);
  const { form, changeTogether, ...state } = usePlanForm({
    schema,
    keptBy: hoursFieldsSchema,
    shown: (plan) => ({ days: weekFormOf(plan.business.hours) }),
    keep: ({ days }, { together }) => {
      if (days !== undefined) apply(withWeek, days, { together });
    },
    onContinue: () => {
      apply(confirmGuesses, { paths: [guessPath.business("hours")] });
      step.goOn();
    },
  });
  const hours = openHoursOf(business.hours);
  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      looksRight={isAGuess}
      question={t("wizard.hours.question")}
      help={
        <>
          {isAGuess && kind !== "" && <GuessLine>{t("wizard.filledIn", { kind })}</GuessLine>}
          <p>{t("wizard.hours.help")}</p>
        </>
      }
      foot={
        <output>
          {hours === 0 ? t("ask.hours.never") : t("ask.hours.open", { hours: formats.number(hours) })}
        </output>
      }
    >
      <WeekFields form={form} changeTogether={changeTogether} hours={business.hours} formats={formats} />
    </StepCard>
  );
}

/** The plan with the week as it is typed; days that cannot be read stay, and a week that stays is no change. */
function withWeek(plan: Plan, days: readonly DayHours[]): Plan {
  const hours = hoursWith(plan.business.hours, days);
  return hours === plan.business.hours ? plan : changeBusiness(plan, { hours });
}
