import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { thousandsIn } from "#i18n/currency-decimals.ts";
import { keepOutage } from "#plan/edits/keep-outage.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { ThingTicks } from "#questions/cause/thing-ticks.tsx";
import { DayField } from "#questions/day-field.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { SheetFields, SheetPart, SheetRow } from "#questions/sheet-part.tsx";
import { useToday } from "#questions/use-today.ts";
import { apply, openPlanStore } from "#store/open-plan.ts";
import { NumberField } from "#ui/number-field.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import styles from "./learn.module.css";
import { isLongerThanAMonth, outageShown, outageTyped, type OutageFields } from "./outage-fields.ts";
import { outageSchema } from "./outage-schema.ts";
import { keepUnfinishedOutage, unfinishedOutage } from "./unfinished-outage.ts";

interface OutageFormProps {
  plan: Plan;
  /** the id of the outage in the plan, or that it will have as soon as it says enough */
  id: string;
  heading: string;
}

/** An outage that happened: what, when, for how long, and what was lost. Kept as soon as it says enough. */
export function OutageForm({ plan, id, heading }: OutageFormProps) {
  const { t, formats, nameOf } = useCauseWords(plan);
  const { currency } = plan.business;
  const today = useToday();
  const schema = useMemo(() => outageSchema(t, currency), [t, currency]);
  const { form } = usePlanForm<OutageFields, OutageFields>({
    schema,
    shown: ({ outages }) => outageShown(outages.find((outage) => outage.id === id)),
    // one that is in the plan already is changed there
    typedBefore: plan.outages.some((outage) => outage.id === id) ? null : unfinishedOutage(plan.id),
    keep: (usable, { together }) => {
      const outage = keptOf(usable);
      if (outage !== null) apply(keepOutage, outage, { together: `outage ${together}` });
      const isKept = openPlanStore.getState().plan?.outages.some((each) => each.id === id) ?? false;
      keepUnfinishedOutage(plan.id, isKept ? null : form.getValues());
    },
  });
  function keptOf(usable: Partial<OutageFields>): Outage | null {
    const { down, day, time, hours, minutes, lost = "", note = "", isLong } = usable;
    if (down === undefined || day === undefined || time === undefined) return null;
    if (hours === undefined || minutes === undefined || isLong === undefined) return null;
    const before = openPlanStore.getState().plan?.outages.find((outage) => outage.id === id);
    return outageTyped({ down, day, time, hours, minutes, lost, note, isLong }, { id, currency, before });
  }
  const { errors } = form.formState;
  const [down, hours, minutes, isLong] = useWatch({
    control: form.control,
    name: ["down", "hours", "minutes", "isLong"],
  });
  return (
    <SheetPart heading={heading}>
      <SheetRow ask={t("learn.down")} help={t("learn.downAsk")}>
        <ThingTicks
          id="down"
          legend={`${t("learn.down")} ${t("learn.downAsk")}`}
          legendIsHeading
          error={errors.down?.message}
          things={rootsOffered(plan).map((root) => ({ id: root, name: nameOf(root) }))}
          atHand={new Map()}
          chosen={down}
          onChange={(ticked) => form.setValue("down", ticked, { shouldDirty: true, shouldTouch: true })}
        />
      </SheetRow>
      <SheetRow ask={t("learn.when")}>
        <div className={styles.beside}>
          <DayField
            label={t("learn.day")}
            max={today}
            error={errors.day?.message}
            {...form.register("day")}
          />
          <TextField
            type="time"
            short
            label={t("learn.time")}
            error={errors.time?.message}
            {...form.register("time")}
          />
        </div>
      </SheetRow>
      <SheetRow ask={t("learn.length")} help={t("learn.lengthHelp")}>
        <div className={styles.beside}>
          <NumberField
            label={t("learn.hours")}
            thousands="unlikely"
            written={formats.number}
            error={errors.hours?.message}
            {...form.register("hours")}
          />
          <NumberField
            label={t("learn.minutes")}
            thousands="unlikely"
            written={formats.number}
            error={errors.minutes?.message}
            {...form.register("minutes")}
          />
        </div>
        {(isLong || isLongerThanAMonth({ hours, minutes })) && (
          <div id="isLong-asked">
            {errors.isLong && <p className={styles.problem}>{errors.isLong.message}</p>}
            <TickTile id="isLong" label={t("learn.isLong")} {...form.register("isLong")} />
          </div>
        )}
      </SheetRow>
      <SheetFields>
        <NumberField
          label={t("learn.lost")}
          help={t("learn.lostHelp")}
          thousands={thousandsIn(currency)}
          written={formats.moneyAsTyped}
          echo={(value) => `= ${formats.moneyAsTyped(value)}`}
          error={errors.lost?.message}
          {...form.register("lost")}
        />
      </SheetFields>
      <SheetFields>
        <TextArea
          rows={3}
          dir="auto"
          maxLength={5000}
          label={t("learn.note")}
          help={t("learn.noteHelp")}
          {...form.register("note")}
        />
      </SheetFields>
    </SheetPart>
  );
}

/** What can have failed: the plan's things, its own causes, and the catalogue's it names, in that order. */
function rootsOffered({ dependencies, providers }: Plan): string[] {
  const named = dependencies.flatMap(({ upstreams }) => upstreams);
  return [...new Set([...dependencies, ...providers].map(({ id }) => id).concat(named))];
}
