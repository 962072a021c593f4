import * as v from "valibot";
import { readTypedNumber, type Thousands } from "#i18n/typed-number.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Spoilage } from "#plan/dependency.ts";
import { limits } from "#plan/field.ts";
import { plainNumber } from "#ui/type-into.ts";
import { pathTo } from "../path-to.ts";

/** A lot of stock as typed: after how many hours it spoils, and what it is worth. */
export interface LotRow {
  after: string;
  worth: string;
}

export interface LotsFields {
  spoils: LotRow[];
}

/** What the rows show of the lots in a plan. */
export function lotsShown(spoilage: readonly Spoilage[]): LotsFields {
  return {
    spoils: spoilage.map(({ afterHours, amount }) => ({
      after: plainNumber(afterHours),
      worth: plainNumber(amount),
    })),
  };
}

const rows = v.array(v.strictObject({ after: v.string(), worth: v.string() }));

/** What the plan keeps: the rows that can be read; others count as blank. */
export function lotsKept(thousands: Thousands) {
  return v.strictObject({
    spoils: v.pipe(
      rows,
      v.transform((lots) => lots.flatMap((row) => lotOf(row, thousands) ?? [])),
    ),
  });
}

/** Rows of which every one says both, or nothing at all: "Row 2: add the hours." */
export function lotsSchema(t: Translate, thousands: Thousands) {
  return v.strictObject({
    spoils: v.pipe(
      rows,
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const [place, row] of dataset.value.entries())
          for (const [field, message] of problemsOf(t, thousands, row, place + 1))
            addIssue({ message, path: pathTo(dataset.value, [String(place), field]) });
      }),
      v.transform((lots) => lots.flatMap((row) => lotOf(row, thousands) ?? [])),
    ),
  });
}

function lotOf({ after, worth }: LotRow, thousands: Thousands): Spoilage | null {
  const hours = numberOf(after, "unlikely");
  const amount = numberOf(worth, thousands);
  return hours === null || amount === null ? null : { afterHours: hours, amount };
}

function problemsOf(
  t: Translate,
  thousands: Thousands,
  { after, worth }: LotRow,
  row: number,
): [field: keyof LotRow, message: string][] {
  if (after.trim() === "" && worth.trim() === "") return [];
  const problems: [field: keyof LotRow, message: string][] = [];
  if (numberOf(after, "unlikely") === null) problems.push(["after", t("things.spoils.addHours", { row })]);
  if (numberOf(worth, thousands) === null) problems.push(["worth", t("things.spoils.addAmount", { row })]);
  return problems;
}

function numberOf(typed: string, thousands: Thousands): number | null {
  const read = readTypedNumber(typed, thousands);
  return read.is === "number" && read.value <= limits.amount ? read.value : null;
}
