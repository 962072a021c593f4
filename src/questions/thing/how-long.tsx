import { guessPath } from "#plan/guess.ts";
import { useWords } from "#ui/words.tsx";
import { MinutesChoice, minutesChosen, minutesShown } from "../minutes-choice.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { LooksRight } from "./looks-right.tsx";
import { changeThing, useThing } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

/** How long a thing can be done without, against how soon its maker promises it back. */
export function HowLong({ id }: { id: string }) {
  const t = useWords();
  const thing = useThing(id);
  if (thing === undefined) return null;
  const { tolerableMinutes, promisedMinutes } = thing;
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
}
