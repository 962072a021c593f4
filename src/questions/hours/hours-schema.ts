import * as v from "valibot";
import type { Translate } from "#i18n/translate.ts";
import { pathTo } from "../path-to.ts";
import type { BusyHours, DayHours } from "./day-hours.ts";
import { problemsOf } from "./read-day.ts";

export interface HoursFields {
  days: DayHours[];
}

const daySchema = v.strictObject({
  open: v.array(v.strictObject({ from: v.string(), to: v.string(), aroundTheClock: v.boolean() })),
  busy: v.array(v.strictObject({ from: v.string(), to: v.string(), level: v.string() })),
});

/** The fields of the page, whatever is typed in them: days that can be read are kept, the others stay as they were. */
export const hoursFieldsSchema = v.strictObject({ days: v.array(daySchema) });

/**
 * What Continue asks for: days that can all be read. `nameOfDay` is by its index, Monday 0; `isTypical` tells the busy
 * times that come with the trade.
 */
export function hoursSchema(
  t: Translate,
  nameOfDay: (day: number) => string,
  isTypical: (hours: BusyHours) => boolean,
) {
  return v.pipe(
    hoursFieldsSchema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const [day, hours] of dataset.value.days.entries())
        for (const { at, is } of problemsOf(hours, isTypical))
          addIssue({
            message: t(`ask.hours.${is}`, { day: nameOfDay(day) }),
            path: pathTo(dataset.value, ["days", String(day), ...at.split(".")]),
          });
    }),
  );
}
