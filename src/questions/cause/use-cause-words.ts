import { useMemo } from "react";
import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Formats } from "#i18n/formats.ts";
import { soundsLikeSeveral } from "#i18n/name-in-sentence.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Plan } from "#plan/plan.ts";
import type { Provider } from "#plan/provider.ts";
import { useCostWords } from "../use-cost-words.ts";
import { useKnownProviders } from "./known-providers.ts";

/** How the screen names causes and things, and writes amounts. */
export interface CauseWords {
  t: Translate;
  formats: Formats;
  /** the owner's name of a thing, the plan's or the catalogue's of a provider */
  nameOf: (id: string) => string;
  /** the same inside a sentence */
  inSentence: (id: string) => string;
  about: (amount: number) => string;
  /** whether somebody has said what stops with any of what a cause takes down */
  isWorkedOut: (cause: SharedCauseFigures) => boolean;
  /** "If your internet line stops, four more things stop with it:" */
  ifItStops: (cause: SharedCauseFigures) => string;
}

export function useCauseWords(plan: Plan): CauseWords {
  const words = useCostWords(plan);
  const providers = useKnownProviders();
  return useMemo(() => {
    const { t, formats, language, about, asInSentence } = words;
    const names = new Map(
      [...providers, ...plan.providers, ...plan.dependencies].map(({ id, name }) => [id, name]),
    );
    const own = new Set(plan.dependencies.map(({ id }) => id));
    const nameOf = (id: string): string => names.get(id)?.trim() || id;
    const ownCauses = new Map(plan.providers.map((provider) => [provider.id, provider]));
    const people = peopleIn(plan);
    // providers are names of firms and networks; what an owner added as a cause is a line, a fuse, Anna's phone
    const inSentence = (id: string): string => {
      const cause = own.has(id) ? undefined : ownCauses.get(id);
      const isName = !own.has(id) && (cause === undefined || isOfAPerson(cause, people));
      return isName ? nameOf(id) : asInSentence(nameOf(id));
    };

    function ifItStops({ id, falls }: SharedCauseFigures): string {
      const count = falls.length;
      if (!own.has(id)) {
        const kind = ownCauses.get(id)?.kind;
        const gaps = { cause: inSentence(id), stop: t("shared.stop", { count }) };
        return kind === undefined ? t("shared.ifCause", gaps) : t(`shared.ifOwn.${kind}`, gaps);
      }
      const stop = t("shared.stopMore", { count });
      const thing = inSentence(id);
      return soundsLikeSeveral(nameOf(id), language)
        ? t("shared.ifYoursSeveral", { thing, stop })
        : t("shared.ifYours", { thing, stop });
    }

    return {
      t,
      formats,
      nameOf,
      inSentence,
      about,
      isWorkedOut: ({ id, falls }) =>
        (own.has(id) && words.isWorkedOut(id)) || falls.some((each) => words.isWorkedOut(each)),
      ifItStops,
    };
  }, [plan, words, providers]);
}

/** The first names of the plan's contacts, in small letters. */
function peopleIn({ contacts }: Plan): ReadonlySet<string> {
  return new Set(contacts.map(({ name }) => firstWordOf(name)).filter((word) => word.length > 1));
}

/** Whether a cause is called after somebody: "Anna", "Zoë’s phone". Such a name keeps its capital in a sentence. */
function isOfAPerson({ name, kind }: Provider, people: ReadonlySet<string>): boolean {
  if (kind === "person" && !/^(?:the|our|my|an?) /iu.test(name)) return true;
  const first = firstWordOf(name);
  return /['’]s?$/u.test(first) || people.has(first);
}

function firstWordOf(name: string): string {
  return name.trim().split(/\s+/u)[0]?.toLowerCase() ?? "";
}
