import { useMemo } from "react";
import type { Formats } from "#i18n/formats.ts";
import { wallClockAt } from "#i18n/local-moment.ts";
import { soundsLikeSeveral } from "#i18n/name-in-sentence.ts";
import type { Translate } from "#i18n/translate.ts";
import { nothingNamed } from "#live/thing-in-work.ts";
import type { Plan } from "#plan/plan.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { useLanguage } from "#ui/words.tsx";
import { durationWords } from "./duration-words.ts";

/** How the live screens name things, moments and lengths. */
export interface LiveWords {
  t: Translate;
  formats: Formats;
  nameOf: (root: string) => string;
  inSentence: (root: string) => string;
  about: (amount: number) => string;
  /** "Card terminal, till and internet line" at the start of a sentence */
  list: (roots: readonly string[]) => string;
  listInSentence: (roots: readonly string[]) => string;
  /** "Card terminal is down", "Card terminal and till are down", "Something is down" */
  areDown: (roots: readonly string[]) => string;
  areBack: (roots: readonly string[]) => string;
  /** "12 min" */
  lasted: (minutes: number) => string;
  /** "21 Nov 2026, 11:40" */
  onDay: (moment: string) => string;
  /** "11:40"; with the day where that is not the day of `now` */
  when: (moment: string, now: string) => string;
}

export function useLiveWords(plan: Plan): LiveWords {
  const causes = useCauseWords(plan);
  const language = useLanguage();
  return useMemo(() => {
    const { t, formats, about, inSentence } = causes;
    const nameOf = (root: string): string =>
      root === nothingNamed ? t("live.somethingIsDown") : causes.nameOf(root);
    const list = (roots: readonly string[]): string =>
      formats.list(roots.map((root, place) => (place === 0 ? nameOf(root) : inSentence(root))));
    const onDay = (moment: string): string =>
      t("live.onDay", {
        day: formats.day(wallClockAt(moment).day, "short"),
        time: formats.clock(new Date(moment)),
      });
    const gaps = (roots: readonly string[]) => {
      const isOne = roots.length === 1 && !soundsLikeSeveral(nameOf(roots[0] ?? ""), language);
      return { things: list(roots), count: isOne ? 1 : 2 };
    };
    return {
      t,
      formats,
      about,
      nameOf,
      inSentence,
      list,
      listInSentence: (roots) => formats.list(roots.map(inSentence)),
      areDown: (roots) => (roots.length === 0 ? t("live.somethingIsDown") : t("live.isDown", gaps(roots))),
      areBack: (roots) => (roots.length === 0 ? t("live.allIsBack") : t("live.isBack", gaps(roots))),
      lasted: (minutes) => durationWords(t, minutes),
      onDay,
      when: (moment, now) =>
        wallClockAt(moment).day === wallClockAt(now).day ? formats.clock(new Date(moment)) : onDay(moment),
    };
  }, [causes, language]);
}
