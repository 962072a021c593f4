import { memo } from "react";
import * as v from "valibot";
import type { OfflineMode } from "#plan/dependency.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";
import { DayField, usePastDay } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields, SheetRow } from "../sheet-part.tsx";
import { CauseSource } from "./cause-source.tsx";
import { useOfflineContent } from "./content.ts";
import styles from "./thing-parts.module.css";
import { changeThing, thingIn, useThing } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

const answers: readonly OfflineMode["on"][] = ["yes", "no", "unknown"];

/** Whether a thing works without the network, when that was last tried, and what to ask its maker. */
export const WorksOffline = memo(function OfflineAnswer({ id }: { id: string }) {
  const t = useWords();
  const past = usePastDay();
  const thing = useThing(id);
  const mode = thing?.offlineMode ?? null;
  const { form } = usePlanForm<{ thingOfflineOn: string }, { thingOfflineOn: string | null }>({
    schema: v.strictObject({ thingOfflineOn: past }),
    shown: (plan) => ({ thingOfflineOn: thingIn(plan, id)?.offlineMode?.checkedOn ?? "" }),
    keep: ({ thingOfflineOn = null }, { together }) =>
      changeThing(
        id,
        { offlineMode: { on: "unknown", ...mode, checkedOn: thingOfflineOn } },
        { together: `${together} ${id}` },
      ),
  });
  if (thing === undefined) return null;

  function answer(on: OfflineMode["on"] | undefined): void {
    if (on !== undefined) changeThing(id, { offlineMode: { checkedOn: null, ...mode, on } });
  }

  return (
    <>
      <SheetRow ask={t("things.offline")} help={t("things.offline.help")}>
        <RadioGroup
          id="thingOffline"
          name="thingOffline"
          layout="row"
          legend={t("things.offline.ask")}
          legendIsHeading
          chosen={mode?.on ?? ""}
          options={[
            { value: "yes", label: t("ask.yes") },
            { value: "no", label: t("ask.no") },
            { value: "unknown", label: t("ask.dontKnow") },
          ]}
          onChange={({ target }) => answer(answers.find((each) => each === target.value))}
        />
        <WarningNotes id={id} kinds={["offline-not-known"]} />
        <WhatWeRead id={id} />
        <WhatToAsk />
      </SheetRow>
      {mode !== null && (mode.on !== "unknown" || mode.checkedOn !== null) && (
        <SheetFields>
          <DayField
            label={t("things.offlineOn.ask")}
            error={form.formState.errors.thingOfflineOn?.message}
            today={t("things.checkedToday")}
            onToday={(day) => form.setValue("thingOfflineOn", day, { shouldTouch: true })}
            {...form.register("thingOfflineOn")}
          />
          <WarningNotes id={id} kinds={["offline-never-tried", "offline-too-old"]} />
        </SheetFields>
      )}
    </>
  );
});

/** What the catalogue says of the make: a question to ask, with its source and date, never a promise. */
function WhatWeRead({ id }: { id: string }) {
  const t = useWords();
  const { services, checkedOn } = useOfflineContent();
  const thing = useThing(id);
  const service = services.find((each) => each.id === thing?.serviceId);
  if (service === undefined) return null;
  const { source, limits } = service.offlineMode;
  return (
    <div className={styles.read}>
      <p>{t("things.offline.read", { make: service.name })}</p>
      <p className={styles.quote}>{limits}</p>
      <CauseSource
        cause={{ confidence: "reported", source }}
        readOn={service.checked ?? checkedOn.catalogue}
      />
    </div>
  );
}

const WhatToAsk = memo(function QuestionsForItsMaker() {
  const t = useWords();
  const { offlineModeCard } = useOfflineContent();
  return (
    <Disclosure summary={t("things.offline.toAsk", { count: offlineModeCard.questions.length })}>
      <div className={styles.lists}>
        <p>{offlineModeCard.intro}</p>
        <h3>{t("things.offline.questions")}</h3>
        <ol>
          {offlineModeCard.questions.map(({ id, question, why }) => (
            <li key={id}>
              {question}
              <small>{why}</small>
            </li>
          ))}
        </ol>
        <h3>{t("things.offline.tryIt")}</h3>
        <ol>
          {offlineModeCard.tryIt.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{t("things.offline.doNots")}</h3>
        <ul>
          {offlineModeCard.doNots.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
});
