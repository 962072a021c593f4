import { thousandsIn } from "#i18n/currency-decimals.ts";
import { momentOf, wallClockAt } from "#i18n/local-moment.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { newOutage, type Outage } from "#plan/outage.ts";
import { plainNumber } from "#ui/type-into.ts";

/** What the form of an outage that happened shows; days and times are those of the clock on the wall. */
export interface OutageFields {
  /** ids of what was down */
  down: string[];
  day: string;
  time: string;
  hours: string;
  minutes: string;
  lost: string;
  note: string;
  /** it did last longer than a month */
  isLong: boolean;
}

export const blankOutage: OutageFields = {
  down: [],
  day: "",
  time: "",
  hours: "",
  minutes: "",
  lost: "",
  note: "",
  isLong: false,
};

/** Minutes beyond which we ask whether an outage was really that long: 31 days. */
const aMonth = 31 * 1440;

/** The length that was typed, in minutes; null where it is no number. A blank field is 0. */
export function minutesTyped({ hours, minutes }: Pick<OutageFields, "hours" | "minutes">): number | null {
  const [ofHours, ofMinutes] = [readTypedNumber(hours, "unlikely"), readTypedNumber(minutes, "unlikely")];
  if (ofHours.is === "not-a-number" || ofMinutes.is === "not-a-number") return null;
  const value = (read: typeof ofHours): number => (read.is === "number" ? read.value : 0);
  return Math.round(value(ofHours) * 60 + value(ofMinutes));
}

export function isLongerThanAMonth(fields: Pick<OutageFields, "hours" | "minutes">): boolean {
  return (minutesTyped(fields) ?? 0) > aMonth;
}

/** What is wrong with when it was, and the field to say it at. `now` in milliseconds. */
export function timeProblem(
  fields: OutageFields,
  now: number,
): { field: "time" | "hours" | "isLong"; is: "future" | "noLength" | "notOver" | "long" } | null {
  const start = momentOf(fields.day, fields.time);
  const minutes = minutesTyped(fields);
  if (start !== null && Date.parse(start) > now) return { field: "time", is: "future" };
  if (minutes === null) return null; // said at the number itself
  if (minutes <= 0) return { field: "hours", is: "noLength" };
  if (minutes > aMonth && !fields.isLong) return { field: "isLong", is: "long" };
  if (start !== null && Date.parse(start) + minutes * 60_000 > now) return { field: "hours", is: "notOver" };
  return null;
}

/** What the form shows of an outage in the plan. */
export function outageShown(outage: Outage | undefined): OutageFields {
  if (outage === undefined) return blankOutage;
  const { day, time } = wallClockAt(outage.startedAt);
  const minutes = Math.max(0, Math.round(lengthOf(outage) / 60_000));
  return {
    down: outage.down.map(({ root }) => root),
    day,
    time,
    hours: minutes >= 60 ? String(Math.floor(minutes / 60)) : "",
    minutes: minutes % 60 > 0 ? String(minutes % 60) : "",
    lost: outage.actual === null ? "" : plainNumber(outage.actual.lostSales),
    note: outage.review.happened,
    isLong: minutes > aMonth,
  };
}

interface AsKept {
  id: string;
  currency: string;
  /** what was kept of it before: what no field shows stays */
  before: Outage | undefined;
}

/** The outage as the plan keeps it; null while day, time or length are missing. */
export function outageTyped(fields: OutageFields, { id, currency, before }: AsKept): Outage | null {
  const startedAt = momentOf(fields.day, fields.time);
  const minutes = minutesTyped(fields);
  if (startedAt === null || minutes === null || minutes <= 0 || fields.down.length === 0) return null;
  const endedAt = new Date(Date.parse(startedAt) + minutes * 60_000).toISOString();
  const isSameTime = before?.startedAt === startedAt && before.endedAt === endedAt;
  const lost = readTypedNumber(fields.lost, thousandsIn(currency));
  const known = new Map(isSameTime ? before.down.map((down) => [down.root, down]) : []);
  return {
    ...(before ?? newOutage({ id, startedAt })),
    startedAt,
    endedAt,
    down: fields.down.map((root) => known.get(root) ?? { root, from: startedAt, until: endedAt }),
    actual: lost.is === "number" ? { lostSales: lost.value } : null,
    review: { ...(before?.review ?? { helped: "", change: [] }), happened: fields.note },
  };
}

function lengthOf({ startedAt, endedAt }: Outage): number {
  return endedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt);
}
