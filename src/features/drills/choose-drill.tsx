import { useState } from "react";
import type { DrillScenario } from "#advice/drill-scenarios.ts";
import type { Drills } from "#content/drills.ts";
import type { Plan } from "#plan/plan.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { DrillPaper } from "./drill-paper.tsx";
import { startNow } from "./drill-taps.ts";
import { scenarioWords } from "./scenario-words.ts";

interface ChooseDrillProps {
  plan: Plan;
  scenarios: readonly [DrillScenario, ...DrillScenario[]];
  drills: Drills;
}

const lengths = [15, 20, 60] as const;

/** Which scene, how long; then start it here, or print it for a guide. */
export function ChooseDrill({ plan, scenarios, drills }: ChooseDrillProps) {
  const words = useCauseWords(plan);
  const { t } = words;
  const [chosen, choose] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<(typeof lengths)[number]>(20);
  const worded = scenarios.map((each) => ({
    ...each,
    words: scenarioWords(each, { ...words, contacts: plan.contacts }),
  }));
  const scenario = worded.find(({ id }) => id === chosen) ?? worded[0];
  if (scenario === undefined) return null;
  return (
    <>
      <RadioGroup
        looks
        name="scenario"
        legend={t("drills.choose")}
        help={t("drills.chooseHelp")}
        options={worded.map(({ id, words: { scenario: label, scene } }) => ({
          value: id,
          label,
          help: scene,
        }))}
        chosen={scenario.id}
        onChange={({ target }) => choose(target.value)}
      />
      <RadioGroup
        looks
        name="minutes"
        legend={t("drills.minutes")}
        layout="row"
        options={lengths.map((each) => ({
          value: String(each),
          label: t(`drills.minutes.${each}`),
          help: t(`drills.minutes.${each}.help`),
        }))}
        chosen={String(minutes)}
        onChange={({ target }) => setMinutes(lengths.find((each) => String(each) === target.value) ?? 20)}
      />
      <p>{t("drills.how")}</p>
      <Cluster>
        <Button kind="filled" onClick={() => startNow(plan.id, scenario, { ...scenario.words, minutes })}>
          {t("drills.start")}
        </Button>
        <Button looks onClick={() => window.print()}>
          {t("drills.print")}
        </Button>
      </Cluster>
      <DrillPaper
        business={plan.business.name.trim() || t("frame.unnamedPlan")}
        drill={{ ...scenario.words, minutes }}
        content={drills}
      />
    </>
  );
}
