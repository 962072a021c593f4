/** A minute of the week: 0 is Monday 00:00, 10,079 the last. Cost model, § Time. */
export type WeekMinute = number;

export const minutesADay = 1440;
export const minutesAWeek = 7 * minutesADay;

/** Minutes of a length in hours, to the millionth: 8 hours and 1 minute are 481, not 481.00000000000006. */
export function minutesOf(hours: number): number {
  return Math.round(hours * 60e6) / 1e6;
}
