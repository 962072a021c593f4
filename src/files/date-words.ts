import type { Translate } from "#i18n/translate.ts";
import type { DateAhead } from "#readiness/dates-ahead.ts";

/** What happens on a day, for the list and the calendar. Needs the area `todo` of the catalogue. */
export function dateWords(t: Translate, { is, name }: DateAhead): string {
  if (is === "action") return name;
  if (is === "review") return t("todo.date.review");
  if (is === "drill") return t("todo.date.drill");
  return t(`todo.date.${is}`, { name });
}
