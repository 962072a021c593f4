import { useMemo } from "react";
import type { RungName } from "#cost/figures.ts";
import type { WeekMinute } from "#cost/week.ts";
import type { Formats } from "#i18n/formats.ts";
import { nameInSentence } from "#i18n/name-in-sentence.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Translate } from "#i18n/translate.ts";
import { brandsIn } from "#plan/brands.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import type { Plan } from "#plan/plan.ts";
import { useFormats, useLanguage, useWords } from "#ui/words.tsx";

/** How the cost screens name things and write amounts. */
export interface CostWords {
  t: Translate;
  /** of the screen */
  language: string;
  formats: Formats;
  /** the owner's name of a thing, as typed */
  nameOf: (dependency: string) => string;
  /** the same inside a sentence: "card terminal" */
  inSentence: (dependency: string) => string;
  /** any other name inside a sentence: of a stream, a provider */
  asInSentence: (name: string) => string;
  /** whether somebody has said what stops with a thing: else its amounts are no answer */
  isWorkedOut: (dependency: string) => boolean;
  /** "about €46", or "next to nothing" */
  about: (amount: number) => string;
  /** "9 hours", "1.5 hours", "3 days" */
  duration: (hours: number) => string;
  /** "7:00" of a full hour from 0 to 24 */
  hour: (hour: number) => string;
  /** "7:30" of a minute of the week or the day */
  minute: (minute: WeekMinute) => string;
  /** "1 hour"; "4 hours, open day" where two lengths are one */
  rung: (names: readonly RungName[]) => string;
  /** the same inside a sentence */
  rungInSentence: (names: readonly RungName[]) => string;
}

export function useCostWords(plan: Plan): CostWords {
  const t = useWords();
  const language = useLanguage();
  const formats = useFormats(plan.business);
  return useMemo(() => costWords(plan, { t, language, formats }), [plan, t, language, formats]);
}

function costWords(
  plan: Plan,
  { t, language, formats }: { t: Translate; language: string; formats: Formats },
): CostWords {
  const names = new Map(plan.dependencies.map(({ id, name }) => [id, name]));
  // worked out when asked for: most of those who ask for words need neither
  let brands: ReadonlySet<string> | null = null;
  let open: ReadonlySet<string> | null = null;
  const nameOf = (dependency: string): string => names.get(dependency) ?? dependency;
  const asInSentence = (name: string): string => nameInSentence(name, language, (brands ??= brandsIn(plan)));
  return {
    t,
    language,
    formats,
    nameOf,
    inSentence: (dependency) => asInSentence(nameOf(dependency)),
    asInSentence,
    isWorkedOut: (dependency) => !(open ??= notWorkedOut(plan)).has(dependency),
    about: (amount) => {
      const words = formats.money(amount);
      return isNextToNothing(amount) ? words : t("cost.about", { amount: words });
    },
    duration: (hours) =>
      Number.isInteger(hours) && hours > 0 && hours % 168 !== 0
        ? formats.minutes(hours * 60)
        : t("numbers.hours", { count: hours }),
    hour: (hour) => formats.time(timeOf(hour * 60)),
    minute: (minute) => formats.time(timeOf(minute % 1440)),
    rung: (rungs) => rungs.map((name) => t(`cost.rung.${name}`)).join(", "),
    rungInSentence: (rungs) => t(`cost.rungInSentence.${rungs.at(-1) ?? "one-hour"}`),
  };
}

/** "07:30" of minutes after midnight; 1440 is "24:00". */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
