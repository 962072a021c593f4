import { memo, useMemo } from "react";
import * as v from "valibot";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { changeDataCopy } from "#plan/edits/change-data-copy.ts";
import { apply } from "#store/open-plan.ts";
import { NumberField } from "#ui/number-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { plainNumber } from "#ui/type-into.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { DayField, usePastDay } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";
import { thingIn, useThing } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

interface CopyFields {
  copyWhat: string;
  copyWhere: string;
  copyEvery: string;
  copyLast: string;
}

interface CopyAnswer {
  copyWhat: string;
  copyWhere: string;
  copyEvery: number | null;
  copyLast: string | null;
}

/** The owner's own copy of a thing's data: what, where, every how many days, and when it was last made. */
export const DataCopy = memo(function CopyOfData({ id }: { id: string }) {
  const t = useWords();
  const formats = useFormats();
  const past = usePastDay();
  const schema = useMemo(() => {
    const line = v.pipe(v.string(), v.trim(), v.maxLength(500, t("things.long")));
    return v.strictObject({
      copyWhat: line,
      copyWhere: line,
      copyEvery: daysSchema(t("things.copy.days")),
      copyLast: past,
    });
  }, [t, past]);
  const { form } = usePlanForm<CopyFields, CopyAnswer>({
    schema,
    shown: (plan) => {
      const copy = thingIn(plan, id)?.dataCopy;
      return {
        copyWhat: copy?.what ?? "",
        copyWhere: copy?.where ?? "",
        copyEvery:
          copy?.everyDays === null || copy === null || copy === undefined ? "" : plainNumber(copy.everyDays),
        copyLast: copy?.lastDone ?? "",
      };
    },
    // what cannot be used counts as blank
    keep: ({ copyWhat = "", copyWhere = "", copyEvery = null, copyLast = null }, { together }) =>
      apply(
        changeDataCopy,
        {
          dependency: id,
          changes: { what: copyWhat, where: copyWhere, everyDays: copyEvery, lastDone: copyLast },
        },
        { together: `${together} ${id}` },
      ),
  });
  if (useThing(id) === undefined) return null;
  const { errors } = form.formState;
  return (
    <>
      <SheetFields>
        <TextField
          label={t("things.copy.what")}
          help={t("things.copy.help")}
          dir="auto"
          error={errors.copyWhat?.message}
          {...form.register("copyWhat")}
        />
        <TextField
          label={t("things.copy.where")}
          dir="auto"
          error={errors.copyWhere?.message}
          {...form.register("copyWhere")}
        />
      </SheetFields>
      <SheetFields>
        <NumberField
          label={t("things.copy.every")}
          unit={t("things.copy.unit")}
          thousands="unlikely"
          written={formats.number}
          error={errors.copyEvery?.message}
          {...form.register("copyEvery")}
        />
        <DayField
          label={t("things.copy.last")}
          error={errors.copyLast?.message}
          today={t("things.copy.today")}
          onToday={(day) => form.setValue("copyLast", day, { shouldTouch: true })}
          {...form.register("copyLast")}
        />
        <WarningNotes id={id} kinds={["copy-never-made", "copy-overdue"]} />
      </SheetFields>
    </>
  );
});

/** Every how many days: "" for nobody said, else more than 0. */
function daysSchema(problem: string): v.GenericSchema<string, number | null> {
  return v.pipe(
    v.string(),
    v.check((typed) => typed.trim() === "" || daysOf(typed) !== null, problem),
    v.transform(daysOf),
  );
}

function daysOf(typed: string): number | null {
  const read = readTypedNumber(typed, "unlikely");
  return read.is === "number" && read.value > 0 && read.value <= 10_000 ? read.value : null;
}
