import { changeBusiness } from "#plan/edits/change-business.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./busy-hours.module.css";
import { OneTerm, useChanging } from "#questions/number/term-row.tsx";
import type { CostWords } from "#questions/use-cost-words.ts";
import { openingPlaces, withBusy, type OpeningPlace } from "./with-busy.ts";
import { useFigures } from "#store/figures.ts";

interface BusyHoursProps {
  plan: Plan;
  words: CostWords;
}

/** How busy each opening is compared with the others; the hours themselves are on page 5 of the quick start. */
export function BusyHours({ plan, words }: BusyHoursProps) {
  const { t, duration } = words;
  const changing = useChanging();
  const openHours = useFigures(({ figures }) => figures?.openHours ?? null);
  const path = guessPath.business("hours");
  const openings = openingPlaces(plan.business.hours);
  const isBlank = openings.length === 0;
  return (
    <OneTerm
      ask={t("cost.working.hours")}
      help={isBlank ? t("cost.working.noOpening") : t("cost.working.hoursHelp")}
      value={
        isBlank || openHours === null
          ? t("cost.hours.none")
          : t("cost.working.hoursValue", { hours: duration(openHours) })
      }
      isAnswered={!isBlank}
      guess={isGuess(plan, path) ? path : null}
      words={words}
      changing={changing}
      form={
        <div className={styles.form}>
          {openings.map((opening) => (
            <BusyField key={`${opening.day} ${opening.place}`} plan={plan} opening={opening} words={words} />
          ))}
          <Cluster>
            <Button small onClick={changing.done}>
              {t("cost.done")}
            </Button>
            <ButtonLink kind="plain" small href={hrefTo("start", { plan: plan.id, page: "5" })}>
              {t("cost.working.allHours")}
            </ButtonLink>
          </Cluster>
        </div>
      }
    />
  );
}

function BusyField({ plan, opening, words }: BusyHoursProps & { opening: OpeningPlace }) {
  const { t, formats } = words;
  const { day, place, from, to, busy } = opening;
  const usual = [0, 1, 2, 3].includes(busy);
  return (
    <SelectField
      label={t("cost.working.opening", {
        day: formats.weekday(day),
        from: formats.time(from),
        to: formats.time(to),
      })}
      value={String(busy)}
      options={[
        { value: "1", label: t("cost.working.busy.1") },
        { value: "2", label: t("cost.working.busy.2") },
        { value: "3", label: t("cost.working.busy.3") },
        { value: "0", label: t("cost.working.busy.0") },
        ...(usual
          ? []
          : [{ value: String(busy), label: t("cost.working.busy.other", { count: formats.number(busy) }) }]),
      ]}
      onChange={(event) => {
        const hours = withBusy(plan.business.hours, { day, place, busy: Number(event.target.value) });
        apply(changeBusiness, { hours }, { together: "hours" });
      }}
    />
  );
}
