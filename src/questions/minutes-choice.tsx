import type { ComponentProps } from "react";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useFormats, useWords } from "#ui/words.tsx";

/** How long things may take, in minutes: 10 minutes, 1 hour, 4 hours, 1 day, 1 week. Design, § 3. */
const offered = [10, 60, 240, 1440, 10_080];

interface MinutesChoiceProps extends Omit<ComponentProps<typeof RadioGroup>, "options" | "layout"> {
  /** minutes in the plan now: offered too where they are none of the usual */
  minutes: number | null;
}

/** A choice of lengths of time; its value is the minutes as text, "" for *Don't know*. */
export function MinutesChoice({ minutes, ...group }: MinutesChoiceProps) {
  const t = useWords();
  const formats = useFormats();
  const all = minutes === null || offered.includes(minutes) ? offered : [...offered, minutes];
  return (
    <RadioGroup
      {...group}
      layout="row"
      options={[
        ...all
          .toSorted((one, other) => one - other)
          .map((each) => ({ value: String(each), label: formats.minutes(each) })),
        { value: "", label: t("ask.dontKnow") },
      ]}
    />
  );
}

/** What the choice shows of minutes in the plan. */
export function minutesShown(minutes: number | null): string {
  return minutes === null ? "" : String(minutes);
}

/** The minutes that were chosen; null for *Don't know*. */
export function minutesChosen(shown: string): number | null {
  return shown === "" ? null : Number(shown);
}
