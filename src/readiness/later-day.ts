// Days of the calendar are "YYYY-MM-DD" and know no time zone: they are reckoned in UTC. A file may ask for a day in a
// trillion months: whatever lies beyond the last day of four digits is that day.
const lastDay = "9999-12-31";

/** `monthsLater("2026-11-30", 3)` is "2027-02-28": the same day, or the last of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return dayOf(lastOfMonth);
}

/** `daysLater("2026-12-31", 1)` is "2027-01-01". */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return dayOf(new Date(Date.UTC(year, month - 1, dayOfMonth + days)));
}

function dayOf(date: Date): string {
  const isBeyond = Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999;
  return isBeyond ? lastDay : date.toISOString().slice(0, 10);
}
