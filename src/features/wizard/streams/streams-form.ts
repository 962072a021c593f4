import * as v from "valibot";
import { percentsOf } from "#advice/stream-percents.ts";
import type { StarterContent } from "#advice/starter-content.ts";
import type { StreamShare } from "#advice/with-stream-shares.ts";
import { readTypedNumber } from "#i18n/typed-number.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Plan } from "#plan/plan.ts";
import { plainNumber } from "#ui/type-into.ts";
import { pathTo } from "#questions/path-to.ts";
import { missingPercent, shownPercents } from "./percents.ts";

/** A row of the page; `stream` is the id in the plan. */
export interface StreamRow {
  stream: string;
  name: string;
  percent: string;
}

export interface StreamsFields {
  streams: StreamRow[];
}

/** What the rows show of a plan. */
export function streamsShown(content: Pick<StarterContent, "businessTypes">, plan: Plan): StreamsFields {
  const percents = shownPercents(percentsOf(content, plan));
  return {
    streams: plan.streams.map(({ id, name }, place) => ({
      stream: id,
      name,
      percent: plainNumber(percents[place] ?? 0),
    })),
  };
}

/** A percentage as typed: null while it is blank or no number from 0 to 100. */
export function typedPercent(text: string): number | null {
  const read = readTypedNumber(text, "never"); // a percentage has no thousands
  return read.is === "number" && read.value <= 100 ? read.value : null;
}

/** Rows that can be read: all named, each with a share. */
function streamRowsSchema(t: Translate) {
  return v.strictObject({
    streams: v.pipe(
      v.array(v.strictObject({ stream: v.string(), name: v.string(), percent: v.string() })),
      v.minLength(1, t("wizard.streams.none")),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const [place, row] of dataset.value.entries())
          for (const [field, message] of rowProblems(t, row, place + 1))
            addIssue({ message, path: pathTo(dataset.value, [String(place), field]) });
      }),
      v.transform((rows) =>
        rows.map(({ stream, name, percent }): StreamShare => ({
          id: stream,
          name,
          percent: typedPercent(percent) ?? 0,
        })),
      ),
    ),
  });
}

function rowProblems(
  t: Translate,
  { name, percent }: StreamRow,
  row: number,
): [field: "name" | "percent", message: string][] {
  const problems: [field: "name" | "percent", message: string][] = [];
  if (name.trim() === "") problems.push(["name", t("wizard.streams.nameMissing", { row })]);
  if (name.length > 120) problems.push(["name", t("wizard.streams.nameLong", { row })]);
  if (typedPercent(percent) === null) problems.push(["percent", t("wizard.streams.shareWrong", { row })]);
  return problems;
}

/** What Continue asks for, and what the plan can hold: rows that add up to 100. */
export function streamsSchema(t: Translate) {
  return v.pipe(
    streamRowsSchema(t),
    v.forward(
      v.check(
        ({ streams }) => missingOf(streams) === 0,
        ({ input }) => sumWords(t, missingOf(input.streams)),
      ),
      ["streams"],
    ),
  );
}

function missingOf(rows: readonly StreamShare[]): number {
  return missingPercent(rows.map(({ percent }) => percent));
}

/** Whether the rows add up, and what to do if not. */
export function sumWords(t: Translate, missing: number): string {
  const percent = Math.round((100 - missing) * 10) / 10;
  if (missing === 0) return t("wizard.streams.sum", { percent });
  return missing > 0
    ? t("wizard.streams.tooLittle", { percent, missing })
    : t("wizard.streams.tooMuch", { percent, extra: -missing });
}

/** An id for a row that was added, taken by none of these. */
export function freshStreamId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`stream-${number}`)) number += 1;
  return `stream-${number}`;
}
