import * as v from "valibot";
import { changeDrill } from "#plan/edits/change-drill.ts";
import { DayField } from "#questions/day-field.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { SheetFields } from "#questions/sheet-part.tsx";
import { apply } from "#store/open-plan.ts";
import { useWords } from "#ui/words.tsx";

const schema = v.strictObject({ nextOn: v.string() });

/** The day of the next drill, for the calendar and the list of drills. */
export function NextDrill({ id }: { id: string }) {
  const t = useWords();
  const { form } = usePlanForm({
    schema,
    shown: ({ drills }) => ({ nextOn: drills.find((drill) => drill.id === id)?.nextOn ?? "" }),
    keep: ({ nextOn }, { together }) => {
      if (nextOn === undefined) return;
      apply(changeDrill, { id, changes: { nextOn: nextOn === "" ? null : nextOn } }, { together });
    },
  });
  return (
    <SheetFields>
      <DayField
        label={t("drills.drill.nextDay")}
        help={t("drills.drill.nextHelp")}
        {...form.register("nextOn")}
      />
    </SheetFields>
  );
}
