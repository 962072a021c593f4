import { useEffect, useMemo, useState } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import * as v from "valibot";
import { withStreamShares, type StreamShare } from "#advice/with-stream-shares.ts";
import { businessTypeOf } from "#advice/starter-content.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { limits } from "#plan/field.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { apply, openPlanStore, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Cluster } from "#ui/layout.tsx";
import { plainNumber } from "#ui/type-into.ts";
import { useWords } from "#ui/words.tsx";
import { useStarterContent } from "../content.ts";
import { GuessLine } from "../guess-line.tsx";
import { StartAtType } from "../start-at-type.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import { missingPercent, spreadTheRest } from "./percents.ts";
import { StreamRowFields } from "./stream-row-fields.tsx";
import styles from "./streams-page.module.css";
import { freshStreamId, streamsSchema, streamsShown, sumWords, typedPercent } from "./streams-form.ts";
import { keepUnfinishedStreams, unfinishedStreams } from "./unfinished-streams.ts";

/** Page 4: how the sales are shared out over what they come from. */
export function StreamsPage(step: StepProps) {
  const t = useWords();
  const announce = useAnnounce();
  const content = useStarterContent();
  const kind = usePlan((plan) => businessTypeOf(content, plan)?.name ?? "");
  const isAGuess = usePlan((plan) => isGuess(plan, guessPath.streams));
  const inPlan = usePlan((plan) => JSON.stringify(streamsShown(content, plan)));
  const [typedBefore] = useState(() => unfinishedStreams(step.id, inPlan));
  const confirms = usePlan((plan) =>
    salesAreUnknown(plan) ? "" : plan.streams.map(({ id }) => id).join(" "),
  );
  const schema = useMemo(() => streamsSchema(t), [t]);

  const { form, changeTogether, ...state } = usePlanForm({
    schema,
    shown: (plan) => streamsShown(content, plan),
    typedBefore,
    keep: ({ streams }, { together }) => {
      const isInPlan = JSON.stringify({ streams: form.getValues("streams") }) === inPlan;
      if (streams === undefined || streams.length === 0 || isInPlan) return;
      apply((plan, shares: StreamShare[]) => withStreamShares(content, plan, shares), streams, { together });
    },
    onContinue: () => {
      const parts =
        confirms === "" ? [] : confirms.split(" ").map((id) => guessPath.stream(id, "weeklySales"));
      apply(confirmGuesses, { paths: [guessPath.streams, ...parts] });
      step.goOn();
    },
  });
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: "streams" });
  const rows = useWatch({ control: form.control, name: "streams" });
  const isFinished = v.is(schema, { streams: rows });
  useEffect(() => {
    keepUnfinishedStreams(step.id, isFinished ? null : { inPlan, streams: rows });
  }, [step.id, isFinished, inPlan, rows]);
  const typed = rows.map(({ percent }) => typedPercent(percent));
  const missing = missingPercent(typed);
  const [said, setSaid] = useState("");
  const [timesReset, setTimesReset] = useState(0);
  useEffect(() => {
    if (timesReset > 0) form.setFocus("streams.0.percent"); // the button that was pressed is gone, the fields are new
  }, [form, timesReset]);
  const { errors } = form.formState;

  function spread(): void {
    const percents = spreadTheRest(typed);
    changeTogether("streams", () => {
      for (const [place, percent] of percents.entries())
        form.setValue(`streams.${place}.percent`, plainNumber(percent));
    });
  }
  function showPlan(): void {
    const plan = openPlanStore.getState().plan;
    if (plan) replace(streamsShown(content, plan).streams);
    setSaid("");
    setTimesReset(timesReset + 1);
  }
  function removeRow(place: number): void {
    const name = rows[place]?.name.trim() || t("wizard.streams.unnamed");
    remove(place);
    const words = t("wizard.streams.removed", { name });
    setSaid(words);
    announce(words);
    form.setFocus(`streams.${Math.max(0, place - 1)}.name`);
  }

  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      looksRight={isAGuess && isFinished}
      question={t("wizard.streams.question")}
      help={
        <>
          {isAGuess && isFinished && kind !== "" && <GuessLine>{t("wizard.filledIn", { kind })}</GuessLine>}
          <p>{t("wizard.streams.help")}</p>
        </>
      }
    >
      {rows.length === 0 && <StartAtType id={step.id} />}
      <ChoiceGroup
        id="streams"
        legend={t("wizard.streams.question")}
        legendIsHeading
        error={errors.streams?.root?.message ?? errors.streams?.message}
        className={styles.rows}
      >
        <div className={styles.headings} aria-hidden="true">
          <span>{t("wizard.streams.name")}</span>
          <span>{t("wizard.streams.share")}</span>
        </div>
        {fields.map((field, place) => (
          <StreamRowFields
            key={field.id}
            form={form}
            place={place}
            name={rows[place]?.name ?? ""}
            {...(fields.length > 1 && { onRemove: () => removeRow(place) })}
          />
        ))}
        <output className={styles.sum}>
          {rows.length > 0 && sumWords(t, missing)} {missing !== 0 && t("wizard.streams.notYet")}
        </output>
        {said !== "" && <p className={styles.said}>{said}</p>}
        <Cluster>
          {fields.length < limits.streams && (
            <Button
              icon="plus"
              onClick={() =>
                append({ stream: freshStreamId(rows.map(({ stream }) => stream)), name: "", percent: "" })
              }
            >
              {t("wizard.streams.add")}
            </Button>
          )}
          {rows.length > 0 && missing !== 0 && (
            <Button onClick={spread}>
              {missing > 0 ? t("wizard.streams.spread") : t("wizard.streams.takeOff")}
            </Button>
          )}
          {missing !== 0 && (
            <Button kind="plain" onClick={showPlan}>
              {t("wizard.streams.asInPlan")}
            </Button>
          )}
        </Cluster>
      </ChoiceGroup>
    </StepCard>
  );
}
