/** A minute of the week: 0 is Monday 00:00, 10,079 the last. Cost model, § Time. */
export type WeekMinute = number;

export const minutesADay = 1440;
export const minutesAWeek = 7 * minutesADay;
