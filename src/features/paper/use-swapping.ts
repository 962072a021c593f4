import { useMemo, useState } from "react";
import type { OfferedSheet } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";
import { useWords } from "#ui/words.tsx";
import { copyPlaces } from "./copy-places.ts";
import { lookOf } from "#plan/edition-look.ts";
import { olderPaper, type OlderPaper, type SwapGroup } from "./swap-groups.ts";

/** What older paper there is, and whether all of the plan is to be printed or only what changed since some of it. */
export interface Swapping extends OlderPaper {
  /** null: everything that is ticked */
  chosen: SwapGroup | null;
  choose: (edition: string | null) => void;
  /** the whole plan as it would have to print beside an older printing; null where nothing can be laid out yet */
  wholeFor: (group: SwapGroup) => WantedPaper | null;
  /** what is to be laid out now */
  wanted: WantedPaper | null;
}

interface SwappingOf {
  plan: Plan;
  offered: readonly OfferedSheet[];
  /** everything that is ticked, in the look that is chosen */
  everything: WantedPaper | null;
}

export function useSwapping({ plan, offered, everything }: SwappingOf): Swapping {
  const t = useWords();
  const [edition, choose] = useState<string | null>(null);
  const older = useMemo(() => olderPaper(plan), [plan]);
  const chosen = older.groups.find((group) => group.edition.id === edition) ?? null;
  const wholeFor = useMemo(() => {
    const ticked = offered.filter((sheet) => sheet.ticked).map(({ id }) => id);
    const wishes = new Map<SwapGroup, WantedPaper>();
    for (const group of older.groups) {
      const { isPageOneAlone, type, copy } = lookOf(group.edition);
      const sheets = isPageOneAlone ? (["page-one"] as const) : ticked;
      if (everything === null || sheets.length === 0) continue;
      wishes.set(group, { ...everything, sheets, options: { ...everything.options, type, copy } });
    }
    return (group: SwapGroup) => wishes.get(group) ?? null;
  }, [older, offered, everything]);
  const wanted = useMemo(() => {
    const whole = chosen && wholeFor(chosen);
    if (!chosen || !whole) return everything;
    return { ...whole, swap: { edition: chosen.edition, places: copyPlaces(plan, chosen.places, t) } };
  }, [plan, chosen, wholeFor, everything, t]);
  return { ...older, chosen, choose, wholeFor, wanted };
}
