import { memo } from "react";
import { guessPath } from "#plan/guess.ts";
import { usePlan } from "#store/open-plan.ts";
import { useWords } from "#ui/words.tsx";
import { MinutesChoice, minutesChosen, minutesShown } from "../minutes-choice.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { LooksRight } from "./looks-right.tsx";
import { changeThing, thingIn } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

/** How long a thing can be done without, against how soon its maker promises it back. */
export const HowLong = memo(function BearableAndPromised({ id }: { id: string }) {
  const t = useWords();
  const tolerableMinutes = usePlan((plan) => thingIn(plan, id)?.tolerableMinutes);
  const promisedMinutes = usePlan((plan) => thingIn(plan, id)?.promisedMinutes);
  if (tolerableMinutes === undefined || promisedMinutes === undefined) return null;
  return (
    <>
      <SheetRow ask={t("things.howLong.ask")}>
        <MinutesChoice
          id="thingTolerable"
          name="thingTolerable"
          legend={t("things.howLong.ask")}
          legendIsHeading
          minutes={tolerableMinutes}
          chosen={minutesShown(tolerableMinutes)}
          onChange={({ target }) => changeThing(id, { tolerableMinutes: minutesChosen(target.value) })}
        />
        <LooksRight
          paths={[guessPath.dependency(id, "tolerableMinutes")]}
          ask={t("things.howLong.ask")}
          focusId="thingTolerable"
        />
      </SheetRow>
      <SheetRow ask={t("things.promised.ask")} help={t("things.promised.help")}>
        <MinutesChoice
          id="thingPromised"
          name="thingPromised"
          legend={t("things.promised.ask")}
          legendIsHeading
          minutes={promisedMinutes}
          chosen={minutesShown(promisedMinutes)}
          onChange={({ target }) => changeThing(id, { promisedMinutes: minutesChosen(target.value) })}
        />
        <WarningNotes id={id} kinds={["promised-longer-than-bearable"]} />
      </SheetRow>
    </>
  );
});
