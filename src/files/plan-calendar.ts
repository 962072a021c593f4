import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Plan } from "#plan/plan.ts";
import { datesAhead } from "#readiness/dates-ahead.ts";
import { calendarFile, type CalendarDay } from "./calendar-file.ts";
import { dateWords } from "./date-words.ts";

/** The days of a plan as a calendar file; a day that is over stands on today, or it would not be seen. */
export function planCalendar(
  plan: Plan,
  today: string,
  { t, formats }: { t: Translate; formats: Formats },
): string {
  const business = plan.business.name.trim() || t("frame.unnamedPlan");
  const text = t("todo.calendarText", { business });
  const days = datesAhead(plan, today).map((date): CalendarDay => ({
    uid: `${plan.id}-${date.is}-${date.id}@counterplan`,
    on: date.on < today ? today : date.on,
    title: dateWords(t, date),
    text: date.on < today ? `${t("todo.calendarWas", { day: formats.day(date.on) })}\n${text}` : text,
    // what is done often is reminded of once
    remindDays: date.is === "dataCopy" ? [1] : [7, 1],
  }));
  return calendarFile(
    t("todo.calendarName", { business }),
    days,
    laterOf(plan.updatedAt, `${today}T00:00:00.000Z`),
  );
}

/** A day that was moved to today is newer than the plan. */
function laterOf(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? new Date(one).toISOString() : other;
}
