import { useMemo, useState } from "react";
import { changeStream } from "#plan/edits/change-stream.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Stack } from "#ui/layout.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";
import { OwnHours } from "../hours/own-hours.tsx";

const choices = ["business", "always", "own"] as const;

/** When the money of a stream comes in: while the business is open, day and night, or in hours of its own. */
export function StreamHours({ id }: { id: string }) {
  const stream = usePlan(({ streams }) => streams.find((each) => each.id === id));
  return stream && <HoursOf key={id} stream={stream} />;
}

function HoursOf({ stream: { id, hours } }: { stream: Stream }) {
  const t = useWords();
  const ofBusiness = usePlan(({ business }) => business.hours);
  // hours that were typed come back when "own" is chosen again; at first they are those of the business
  const [before, setBefore] = useState<WeekHours | null>(null);
  const chosen = typeof hours === "string" ? hours : "own";

  function choose(choice: (typeof choices)[number]): void {
    if (typeof hours !== "string") setBefore(hours);
    change(id, choice === "own" ? (before ?? ofBusiness) : choice);
  }

  const keep = useMemo(() => (week: WeekHours, together: string) => change(id, week, together), [id]);
  return (
    <Stack gap="apart">
      <RadioGroup
        legend={t("ask.streamHours")}
        name="streamHours"
        chosen={chosen}
        options={choices.map((value) => ({ value, label: t(`ask.streamHours.${value}`) }))}
        onChange={({ target }) => {
          const choice = choices.find((each) => each === target.value);
          if (choice !== undefined) choose(choice);
        }}
      />
      {typeof hours !== "string" && <OwnHours hoursIn={(plan) => hoursOf(plan, id)} keep={keep} />}
    </Stack>
  );
}

function change(id: string, hours: Stream["hours"], together = "choice"): void {
  apply(changeStream, { id, changes: { hours } }, { together: `hours ${id} ${together}` });
}

function hoursOf(plan: Plan, id: string): WeekHours {
  const hours = plan.streams.find((stream) => stream.id === id)?.hours ?? {};
  return typeof hours === "string" ? {} : hours;
}
