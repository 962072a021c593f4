import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import type { Translate } from "#i18n/translate.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { changeBackup } from "#plan/edits/change-backup.ts";
import { apply } from "#store/open-plan.ts";
import { NumberField } from "#ui/number-field.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { plainNumber } from "#ui/type-into.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import type { BackedUp } from "./backed-up.ts";

interface Fields {
  backupLasts: string;
  backupHours: string;
}

interface Answer {
  backupLasts: "always" | "hours";
  /** null where nothing is typed, or nothing that can be used */
  backupHours: number | null;
}

const mostHours = 100_000;

function lastsSchema(t: Translate) {
  const fields = v.strictObject({
    backupLasts: v.picklist(["always", "hours"]),
    backupHours: v.pipe(v.string(), v.transform(hoursIn)),
  });
  return v.pipe(
    fields,
    v.forward(
      v.partialCheck(
        [["backupLasts"], ["backupHours"]],
        ({ backupLasts, backupHours }) => backupLasts === "always" || backupHours !== null,
        t("backups.hoursMissing"),
      ),
      ["backupHours"],
    ),
  );
}

function hoursIn(typed: string): number | null {
  const read = readTypedNumber(typed, "unlikely");
  return read.is === "number" && read.value > 0 && read.value <= mostHours ? read.value : null;
}

/** As long as needed, or some hours: a battery, a tank, a data bundle end. */
export function HowLongItRuns({ thing: { id } }: { thing: BackedUp }) {
  const t = useWords();
  const formats = useFormats();
  const schema = useMemo(() => lastsSchema(t), [t]);
  const { form } = usePlanForm<Fields, Answer>({
    schema,
    shown: (plan) => {
      const minutes = plan.dependencies.find((each) => each.id === id)?.backup?.lastsMinutes ?? null;
      return {
        backupLasts: minutes === null ? "always" : "hours",
        backupHours: minutes === null ? "" : plainNumber(Number((minutes / 60).toFixed(2))),
      };
    },
    keep: ({ backupLasts, backupHours }, { together }) => {
      if (backupLasts === "hours" && typeof backupHours !== "number") return;
      const minutes = backupLasts === "hours" && typeof backupHours === "number" ? backupHours * 60 : null;
      apply(
        changeBackup,
        { dependency: id, changes: { lastsMinutes: minutes } },
        { together: `${id} ${together}` },
      );
    },
  });
  const lasts = useWatch({ control: form.control, name: "backupLasts" });
  return (
    <>
      <RadioGroup
        layout="row"
        legend={t("backups.lasts")}
        options={[
          { value: "always", label: t("backups.lasts.always") },
          { value: "hours", label: t("backups.lasts.hours") },
        ]}
        {...form.register("backupLasts")}
      />
      {lasts === "hours" && (
        <NumberField
          label={t("backups.hours")}
          unit={t("cost.unit.hours")}
          thousands="unlikely"
          written={formats.number}
          error={form.formState.errors.backupHours?.message}
          {...form.register("backupHours")}
        />
      )}
    </>
  );
}
