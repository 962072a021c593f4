import * as v from "valibot";
import { changePlan } from "#plan/edits/change-plan.ts";
import type { OutageStart, Plan } from "#plan/plan.ts";
import { timeFrom, weekdays } from "#plan/week-hours.ts";
import { useFigures } from "#store/figures.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Stack } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { timeOf } from "../use-cost-words.ts";

/** The start that is not the plan's stands in the fields as theirs, so that changing one of them gives both. */
const schema = v.object({ outageDay: v.picklist(weekdays), outageTime: timeFrom });
type Answer = v.InferOutput<typeof schema>;

/** When the example outage of every ladder starts; as long as nobody says, when the best day opens. */
export function ExampleStart() {
  const start = useFigures(({ figures }) => figures?.start ?? null);
  return start !== null && <StartFields best={start} />;
}

function StartFields({ best }: { best: number }) {
  const t = useWords();
  const own = usePlan((plan) => plan.outageStart);
  const formats = useFormats(usePlan((plan) => plan.business));
  const startIn = ({ outageStart }: Pick<Plan, "outageStart">): OutageStart =>
    outageStart ?? { day: weekdays[Math.floor(best / 1440)] ?? "mon", time: timeOf(best % 1440) };
  const now = startIn({ outageStart: own });
  const { form } = usePlanForm<Answer, Answer>({
    schema,
    shown: (plan) => {
      const { day, time } = startIn(plan);
      return { outageDay: day, outageTime: time };
    },
    keep: ({ outageDay, outageTime }) => {
      // a browser gives "" while the time is half typed
      if (outageDay !== undefined && outageTime !== undefined) begin({ day: outageDay, time: outageTime });
    },
  });
  return (
    <Stack>
      {own === null && (
        <p>
          {t("ask.start.isBest", {
            day: formats.weekday(weekdays.indexOf(now.day)),
            time: formats.time(now.time),
          })}
        </p>
      )}
      <SelectField
        label={t("ask.start.day")}
        options={weekdays.map((weekday, index) => ({ value: weekday, label: formats.weekday(index) }))}
        {...form.register("outageDay")}
      />
      <TextField
        type="time"
        short
        label={t("ask.start.time")}
        error={form.formState.errors.outageTime && t("ask.start.timeMissing")}
        {...form.register("outageTime")}
      />
      {own !== null && (
        <div>
          <Button small onClick={() => begin(null)}>
            {t("ask.start.best")}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function begin(outageStart: OutageStart | null): void {
  apply(changePlan, { outageStart }, { together: "outageStart" });
}
