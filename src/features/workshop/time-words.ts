import type { Translate } from "#i18n/translate.ts";

/** "4 min left here · 52 in all"; "2 min behind · 46 in all"; "3 min over the hour". */
export function timeWords(t: Translate, here: number, all: number): string {
  if (all < 0) return t("workshop.time.over", { minutes: -all });
  if (here < 0) return t("workshop.time.behind", { minutes: -here, all });
  return t("workshop.time.left", { minutes: here, all });
}
