import { localDay } from "#i18n/local-day.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import type { ChangeSincePrinted } from "#readiness/changes-since-printed.ts";
import type { Version } from "#store/make-versions.ts";

/** The names that are told before "and 5 more". */
const mostNames = 3;

/** "Changed after this: Card terminal (changed), Zoë (new)." */
export function changesWords(changes: readonly ChangeSincePrinted[], t: Translate): string {
  if (changes.length === 0) return t("versions.afterNone");
  const names = changes.slice(0, mostNames).map(({ part, name, is }) => {
    const words = "id" in part ? name.trim() || t("review.unnamed") : t(`review.part.${part.part}`);
    return t(`versions.change.${is}`, { name: words });
  });
  const what = names.join(", ");
  const count = changes.length - names.length;
  return t("versions.after", { what: count > 0 ? t("versions.afterMore", { what, count }) : what });
}

/** "21 November 2026, 14:02" */
export function whenWords({ at }: Pick<Version, "at">, t: Translate, formats: Formats): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return t("versions.unknownDay");
  return t("versions.when", { day: formats.day(localDay(moment)), time: formats.clock(moment) });
}

/** Why a version is there. */
export function whyWords({ why, plan }: Version, t: Translate): string {
  if (why === "now") return t("versions.today");
  if (why === "printed") return t("versions.why.printed", { version: plan?.printed.version ?? 0 });
  return t(`versions.why.${why}`);
}

/** The versions by the day on which they stood so, in the order they are given. */
export function byDay(versions: readonly Version[]): [day: string, versions: Version[]][] {
  const days = new Map<string, Version[]>();
  for (const version of versions) {
    const moment = new Date(version.at);
    const day = Number.isNaN(moment.getTime()) ? "" : localDay(moment);
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days];
}
