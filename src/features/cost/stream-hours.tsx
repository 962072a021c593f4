import { changeStream } from "#plan/edits/change-stream.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import { openingsOf } from "#plan/week-hours.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import termStyles from "#questions/number/term-form.module.css";
import { OneTerm, useChanging } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";

interface StreamHoursProps {
  plan: Plan;
  stream: Stream;
  words: CostWords;
}

/** When the money of a stream comes in. Hours of its own stay while they are chosen; here none are made. */
export function StreamHours({ plan, stream, words }: StreamHoursProps) {
  const { t } = words;
  const changing = useChanging();
  const path = guessPath.stream(stream.id, "hours");
  const own = typeof stream.hours === "string" ? null : stream.hours;
  const isBlank = own !== null && openingsOf(own).length === 0;
  const now = typeof stream.hours === "string" ? stream.hours : "own";

  function choose(hours: string): void {
    if (hours === "business" || hours === "always")
      apply(changeStream, { id: stream.id, changes: { hours } }, { together: `hours ${stream.id}` });
  }

  return (
    <OneTerm
      ask={t("cost.ask.streamHours")}
      help=""
      value={isBlank ? t("cost.hours.none") : t(`cost.hours.${now}`)}
      isAnswered={!isBlank}
      guess={isGuess(plan, path) ? path : null}
      words={words}
      changing={changing}
      form={
        <div className={termStyles.form}>
          <RadioGroup
            legend={t("cost.ask.streamHours")}
            name={`hours-${stream.id}`}
            layout="row"
            chosen={now}
            onChange={(event) => choose(event.target.value)}
            options={[
              { value: "business", label: t("cost.hours.business") },
              { value: "always", label: t("cost.hours.always") },
              ...(own === null || isBlank ? [] : [{ value: "own", label: t("cost.hours.own") }]),
            ]}
          />
          <Button small onClick={changing.done}>
            {t("cost.done")}
          </Button>
        </div>
      }
    />
  );
}
