import { roundedForPeople } from "#i18n/rounding.ts";

/** Steps of the week strip's one hue: 0 is next to nothing, 5 the dearest. */
const steps = 5;

const hoursADay = 24;
const hoursAWeek = 7 * hoursADay;

/** The step of each of the 168 hours: equal slices of the dearest hour. */
export function stepsOf(hourByHour: readonly number[]): number[] {
  const most = Math.max(0, ...hourByHour);
  return hourByHour.map((amount) =>
    amount < 1 || most <= 0 ? 0 : Math.min(steps, Math.ceil((amount / most) * steps - 1e-9)),
  );
}

/** A run of hours of one day that read the same; hours from 0 to 24. */
export interface Stretch {
  day: number;
  from: number;
  to: number;
  amount: number;
}

/** The week as runs of hours with the same rounded cost; hours that cost next to nothing are left out. */
export function stretchesOf(hourByHour: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  hourByHour.forEach((amount, at) => {
    if (amount < 1) return;
    const [day, hour] = [Math.floor(at / hoursADay), at % hoursADay];
    const last = stretches.at(-1);
    const goesOn = last?.day === day && last.to === hour;
    if (goesOn && roundedForPeople(last.amount) === roundedForPeople(amount)) last.to = hour + 1;
    else stretches.push({ day, from: hour, to: hour + 1, amount });
  });
  return stretches;
}

/** Which hours a strip begins with: where the keys lead from there, by what stands beside and under each other. */
export type StripForm = "days-across" | "days-down";

/**
 * The hour of the week an arrow key, Home or End leads to from another; null for any other key. With the days down
 * the side (a desk) the right arrow is the next hour, with the days across the top (a phone) the next day.
 */
export function hourAfterKey(hour: number, key: string, form: StripForm): number | null {
  const [day, ofDay] = [Math.floor(hour / hoursADay), hour % hoursADay];
  const nextHour = (by: number): number => day * hoursADay + Math.min(hoursADay - 1, Math.max(0, ofDay + by));
  const nextDay = (by: number): number => Math.min(6, Math.max(0, day + by)) * hoursADay + ofDay;
  const [alongSide, alongTop] = form === "days-down" ? [nextDay, nextHour] : [nextHour, nextDay];
  switch (key) {
    case "ArrowRight":
      return alongTop(1);
    case "ArrowLeft":
      return alongTop(-1);
    case "ArrowDown":
      return alongSide(1);
    case "ArrowUp":
      return alongSide(-1);
    case "Home":
      return day * hoursADay;
    case "End":
      return (day + 1) * hoursADay - 1;
    default:
      return null;
  }
}

/** Where the cells of the strip stand, in chart units. */
export interface StripLayout {
  form: StripForm;
  height: number;
  /** room for the words at the start of each line, and over the first */
  side: number;
  top: number;
  cell: { width: number; height: number };
}

const wideFrom = 600;

/** `hourWidth`: how wide the widest of the words for an hour is, such as "12 AM". */
export function stripLayout(width: number, hourWidth: number): StripLayout {
  if (width >= wideFrom) {
    const [side, top, height] = [56, 26, 30];
    return {
      form: "days-down",
      side,
      top,
      height: top + 7 * height,
      cell: { width: (width - side) / 24, height },
    };
  }
  const [side, top, height] = [Math.ceil(hourWidth) + 8, 28, 26];
  return {
    form: "days-across",
    side,
    top,
    height: top + 24 * height,
    cell: { width: (width - side) / 7, height },
  };
}

/** Where one hour of the week stands in the strip. */
export function cellAt({ form, side, top, cell }: StripLayout, hour: number): { x: number; y: number } {
  const [day, ofDay] = [Math.floor((hour % hoursAWeek) / hoursADay), hour % hoursADay];
  const [column, line] = form === "days-down" ? [ofDay, day] : [day, ofDay];
  return { x: side + column * cell.width, y: top + line * cell.height };
}
