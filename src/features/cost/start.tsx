import { useRef, useState } from "react";
import type { WeekMinute } from "#cost/week.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import type { OutageStart, Plan } from "#plan/plan.ts";
import { weekdays } from "#plan/week-hours.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { OpenedFields } from "#questions/opened-fields.tsx";
import styles from "./start.module.css";
import { timeOf, type CostWords } from "#questions/use-cost-words.ts";

interface StartProps {
  plan: Plan;
  start: WeekMinute;
  words: CostWords;
}

/** When the example outage starts, and the way to another moment. */
export function Start({ plan, start, words }: StartProps) {
  const { t, formats, minute } = words;
  const [isChanging, setIsChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const day = formats.weekday(Math.floor(start / 1440));

  function close(): void {
    setIsChanging(false);
    change.current?.focus();
  }

  return (
    <div className={styles.start}>
      <h2 className={styles.heading}>{t("cost.ladder.heading", { day, time: minute(start) })}</h2>
      <Button
        ref={change}
        kind="plain"
        small
        aria-expanded={isChanging}
        onClick={() => setIsChanging(!isChanging)}
      >
        {t("cost.start.change")}
      </Button>
      {isChanging && <StartFields plan={plan} start={start} words={words} onDone={close} />}
    </div>
  );
}

function StartFields({ plan, start, words, onDone }: StartProps & { onDone: () => void }) {
  const { t, formats, minute } = words;
  const announce = useAnnounce();
  const now: OutageStart = plan.outageStart ?? {
    day: weekdays[Math.floor(start / 1440)] ?? "mon",
    time: timeOf(start % 1440),
  };

  function begin(outageStart: OutageStart | null): void {
    apply(changePlan, { outageStart }, { together: "outageStart" });
    if (outageStart === null) return;
    const day = formats.weekday(weekdays.indexOf(outageStart.day));
    const [hours = 0, minutes = 0] = outageStart.time.split(":").map(Number);
    announce(t("cost.start.now", { day, time: minute(hours * 60 + minutes) }));
  }

  return (
    <OpenedFields className={styles.fields} onEscape={onDone}>
      <SelectField
        label={t("cost.start.day")}
        value={now.day}
        options={weekdays.map((weekday, index) => ({ value: weekday, label: formats.weekday(index) }))}
        onChange={(event) => {
          const day = weekdays.find((weekday) => weekday === event.target.value);
          if (day) begin({ ...now, day });
        }}
      />
      <TextField
        type="time"
        short
        label={t("cost.start.time")}
        defaultValue={now.time}
        onChange={(event) => {
          // a browser gives "" while the time is half typed
          const [time] = /^([01]\d|2[0-3]):[0-5]\d/.exec(event.target.value) ?? [];
          if (time) begin({ ...now, time });
        }}
      />
      <Cluster>
        <Button small onClick={onDone}>
          {t("cost.done")}
        </Button>
        {plan.outageStart !== null && (
          <Button
            kind="plain"
            small
            onClick={() => {
              begin(null);
              onDone();
            }}
          >
            {t("cost.start.best")}
          </Button>
        )}
      </Cluster>
    </OpenedFields>
  );
}
