import { useMemo, type ChangeEvent, type ComponentProps } from "react";
import * as v from "valibot";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { useToday } from "./use-today.ts";

interface DayFieldProps extends Omit<ComponentProps<typeof TextField>, "type" | "onChange"> {
  name: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => unknown;
  /** offered as a button that puts today in: "Tried today" */
  today?: string;
  /** puts a day in by the button: `(day) => form.setValue("lastTested", day, …)` */
  onToday?: (day: string) => void;
}

/** A day. Its value is "YYYY-MM-DD" or "". With `today`, a button beside it fills in today's. */
export function DayField({ today, onToday, ...field }: DayFieldProps) {
  const now = useToday();
  return (
    <TextField
      short
      {...field}
      type="date"
      after={
        today !== undefined &&
        onToday && (
          <Button small onClick={() => onToday(now)}>
            {today}
          </Button>
        )
      }
    />
  );
}

/** The schema of a day that is over or today: "" is none. */
export function usePastDay(): v.GenericSchema<string, string | null> {
  const t = useWords();
  const today = useToday();
  // the same from one drawing to the next, so that schemas made of it are
  return useMemo(
    () =>
      v.pipe(
        v.string(),
        v.check((day) => day <= today, t("ask.dayPast")),
        v.transform((day) => (day === "" ? null : day)),
      ),
    [t, today],
  );
}
