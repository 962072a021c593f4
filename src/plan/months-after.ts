/**
 * The day some whole months later: the same day of the month, or the last of a shorter month. Days are "YYYY-MM-DD".
 *
 *     monthsAfter("2026-11-30", 3) //=> "2027-02-28"
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
