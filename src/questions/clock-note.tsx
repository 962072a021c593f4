import { useEffect, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { clockDoubt, type ClockDoubt } from "#readiness/clock-doubt.ts";
import { Note } from "#ui/note.tsx";
import { useAreas } from "#ui/use-areas.ts";
import { useFormats, useLanguage, useWords } from "#ui/words.tsx";
import { useNow } from "./use-now.ts";

/** Where the clock of this computer can hardly be right, says so. `changes`: when each plan was changed last, ISO. */
export function ClockNote({ changes }: { changes: readonly string[] }) {
  const now = useNow();
  const madeOn = useMadeOn();
  const doubt = madeOn === null ? null : clockDoubt(now, madeOn, changes);
  return doubt && <Doubt doubt={doubt} today={localDay(new Date(now))} />;
}

const areas = ["kept"] as const;

function Doubt({ doubt, today }: { doubt: ClockDoubt; today: string }) {
  const t = useWords();
  const formats = useFormats();
  const isHere = useAreas(areas);
  if (!isHere) return null;
  return (
    <Note kind="warning">
      <p>
        {doubt.is === "early"
          ? t("kept.clock.early", { day: formats.day(today) })
          : t("kept.clock.behind", { day: formats.day(localDay(new Date(doubt.changedAt))) })}
      </p>
    </Note>
  );
}

/** The newest day this edition knows of: that of its content, so that two builds of one state are the same. */
function useMadeOn(): string | null {
  const language = useLanguage();
  const [madeOn, setMadeOn] = useState<string | null>(null);
  useEffect(() => {
    async function load(): Promise<void> {
      const { loadContent } = await import("#content/load-content.ts");
      const { checkedOn } = await loadContent(language, ["checkedOn"]);
      setMadeOn(Object.values(checkedOn).toSorted().at(-1) ?? null);
    }
    load().catch(() => undefined); // the page does without
  }, [language]);
  return madeOn;
}
