import { useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { suggestedBackup } from "#advice/suggested-backup.ts";
import { thingToAskAbout } from "#advice/thing-to-ask-about.ts";
import { withBackup, type BackupAnswer } from "#advice/with-backup.ts";
import { localDay } from "#i18n/local-day.ts";
import type { Dependency } from "#plan/dependency.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useFigures } from "#store/figures.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { useBackupContent } from "../content.ts";
import { NothingTicked } from "../nothing-ticked.tsx";
import { furthestPage } from "../pages.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import {
  backupAnswer,
  backupSchema,
  backupShown,
  type BackupFields,
  type UsableBackup,
} from "./backup-form.ts";
import styles from "./backup-page.module.css";
import { CostOfThing } from "./cost-of-thing.tsx";

/** Page 8: what one would do without the costliest thing that nothing else needs. */
export function BackupPage(step: StepProps) {
  const t = useWords();
  const content = useBackupContent();
  const plan = usePlan((open) => open);
  const figures = useFigures((now) =>
    now.figuresOf === plan ? (now.figures ?? { dependencies: [] }) : null,
  );
  const [askedId, setAskedId] = useState<string | null>(null);
  const asked = plan.dependencies.find(({ id }) => id === askedId);
  // once it is asked about, a thing stays: an answer must not change the question
  if (asked === undefined && figures !== null) {
    const thing = thingToAskAbout(content, plan, figures);
    if (thing !== null && thing.id !== askedId) setAskedId(thing.id);
  }
  if (plan.dependencies.length === 0) return <NothingToReplace {...step} />;
  if (asked === undefined) return <output>{t("wizard.backup.working")}</output>;
  return <BackupForm key={asked.id} {...step} thing={asked} />;
}

function BackupForm({ thing, ...step }: StepProps & { thing: Dependency }) {
  const t = useWords();
  const content = useBackupContent();
  const [today] = useState(() => localDay(new Date()));
  const [isSuggested] = useState(thing.backup === null);
  const wasAsked = usePlan((plan) => furthestPage(plan) > 8);
  const suggested = suggestedBackup(
    content,
    usePlan((plan) => plan),
    thing.id,
  );
  const schema = useMemo(() => backupSchema(t, today), [t, today]);
  const { form, ...state } = usePlanForm<BackupFields, Required<UsableBackup>>({
    schema,
    shown: (plan) => backupShown(plan, { thing: thing.id, suggested, wasAsked }),
    keep: (usable, { field, together }) => {
      const answer = backupAnswer(usable, thing.backup ?? suggested);
      if (answer === undefined) return;
      apply((plan, given: BackupAnswer) => withBackup(plan, thing.id, given), answer, {
        ...(field !== "way" && { together }),
      });
    },
    onContinue: step.goOn,
  });
  const { errors } = form.formState;
  const way = useWatch({ control: form.control, name: "way" });
  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      question={t("wizard.backup.question", { name: thing.name })}
      help={<CostOfThing thing={thing.id} />}
    >
      <RadioGroup
        legend={t("wizard.backup.way")}
        legendIsHeading
        options={[
          { value: "tried", label: t("wizard.backup.tried") },
          { value: "untried", label: t("wizard.backup.untried") },
          { value: "nothing", label: t("wizard.backup.nothing"), help: t("wizard.backup.nothingHelp") },
        ]}
        error={errors.way?.message}
        {...form.register("way")}
      />
      {way === "tried" && (
        <TextField
          type="date"
          short
          max={today}
          label={t("wizard.backup.lastTried")}
          error={errors.lastTried?.message}
          {...form.register("lastTried")}
        />
      )}
      {(way === "tried" || way === "untried") && (
        <>
          <TextArea
            rows={2}
            label={t("wizard.backup.title")}
            help={isSuggested && t("wizard.backup.titleHelp")}
            error={errors.title?.message}
            {...form.register("title")}
          />
          <div className={styles.steps}>
            <TextArea
              label={t("wizard.backup.steps")}
              help={t("wizard.backup.stepsHelp")}
              rows={10} // where the browser cannot fit it to its lines
              error={errors.steps?.message}
              {...form.register("steps")}
            />
          </div>
        </>
      )}
    </StepCard>
  );
}

/** The page without a single thing in the plan. */
function NothingToReplace(step: StepProps) {
  const t = useWords();
  return (
    <StepCard
      {...step}
      question={t("wizard.backup.short")}
      submit={(event) => {
        event.preventDefault();
        step.goOn();
      }}
      problems={[]}
      attempt={0}
    >
      <NothingTicked id={step.id} />
    </StepCard>
  );
}
