import * as v from "valibot";
import { thousandsIn } from "#i18n/currency-decimals.ts";
import { localDay } from "#i18n/local-day.ts";
import type { Translate } from "#i18n/translate.ts";
import { limits } from "#plan/field.ts";
import { readTypedNumber, type Thousands } from "#i18n/typed-number.ts";
import { pathTo } from "#questions/path-to.ts";
import { timeProblem, type OutageFields } from "./outage-fields.ts";

/** What has to be right before an outage is kept; what is asked of now is asked of the moment it is checked. */
export function outageSchema(t: Translate, currency: string): v.GenericSchema<OutageFields, OutageFields> {
  const number = v.pipe(
    v.string(),
    v.check((typed) => isNumber(typed, "unlikely"), t("learn.problem.number")),
  );
  return v.pipe(
    v.strictObject({
      down: v.pipe(v.array(v.string()), v.minLength(1, t("learn.problem.down"))),
      day: v.pipe(
        v.string(),
        v.check((day) => day !== "", t("learn.problem.day")),
        v.check((day) => day <= localDay(new Date()), t("ask.dayPast")),
      ),
      time: v.pipe(v.string(), v.minLength(1, t("learn.problem.time"))),
      hours: number,
      minutes: number,
      lost: v.pipe(
        v.string(),
        v.check((typed) => isNumber(typed, thousandsIn(currency)), t("learn.problem.amount")),
        v.check((typed) => {
          const read = readTypedNumber(typed, thousandsIn(currency));
          return read.is !== "number" || read.value <= limits.amount;
        }, t("learn.problem.large")),
      ),
      note: v.string(),
      isLong: v.boolean(),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const problem = timeProblem(dataset.value, Date.now());
      if (problem !== null)
        addIssue({
          message: t(`learn.problem.${problem.is}`),
          path: pathTo(dataset.value, [problem.field]),
        });
    }),
  );
}

function isNumber(typed: string, thousands: Thousands): boolean {
  return readTypedNumber(typed, thousands).is !== "not-a-number";
}
