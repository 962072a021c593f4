import * as v from "valibot";
import {
  amount,
  chosen,
  day,
  group,
  id,
  limits,
  lines,
  listOf,
  text,
  whole,
  type Reason,
  yesNo,
} from "./field.ts";
import { editionSchema } from "./edition.ts";

/**
 * Where a printed copy hangs, who holds it, and which version it is: all are replaced when a new one is printed.
 * `edition` is the id of the printing it came from, see `editionSchema`; absent where nobody said.
 */
export const copySchema = group({
  where: text,
  holder: chosen,
  version: v.optional(whole, 0),
  edition: v.exactOptional(id),
});
export type Copy = v.InferOutput<typeof copySchema>;

/** Within how many days something is to be done. */
export const actionWindows = [30, 60, 90] as const;
export type ActionWindow = (typeof actionWindows)[number];

/**
 * A thing to do within 30, 60 or 90 days. `from` names the suggestion it was taken over from; `dropped`: the owner said
 * "not for us", which is kept so that it is not suggested again. Plan file, § actions.
 */
export const actionSchema = group({
  id,
  title: text,
  window: v.optional(v.picklist(actionWindows, "choice" satisfies Reason), 30),
  owner: chosen,
  due: day,
  doneOn: day,
  dependency: chosen,
  from: v.exactOptional(text),
  dropped: v.exactOptional(yesNo),
});
export type Action = v.InferOutput<typeof actionSchema>;

/** Whether something to do is still to be done: neither done, nor "not for us". */
export function isOpenAction({ doneOn, dropped }: Pick<Action, "doneOn" | "dropped">): boolean {
  return doneOn === null && dropped !== true;
}

/**
 * A drill: `scenario` is its title, `scene` what was read out, `surprises` come up in this order, each with what to ask.
 * `on` is null until it has been held; while it goes on, the practice outage of the same id is its run. `nextOn` is the
 * day of the next one, where somebody named it. Drills that were typed in have neither scene nor surprises. Plan file, § drills.
 */
export const drillSchema = group({
  id,
  scenario: text,
  scene: v.exactOptional(text),
  surprises: v.exactOptional(listOf(group({ text, ask: lines }))),
  on: day,
  minutes: v.optional(amount, 0),
  leader: chosen,
  who: listOf(id, limits.contacts),
  findings: lines,
  actions: listOf(id, limits.records),
  nextOn: v.exactOptional(day),
});
export type Drill = v.InferOutput<typeof drillSchema>;

/** So many of our questions are asked at the end: each finding stands in the place of its question. Design, § 7 *Drill*. */
export const questionsAtTheEnd = 5;

/** A drill of which these fields are known; the others have their defaults. */
export function newDrill(fields: v.InferInput<typeof drillSchema>): Drill {
  return v.parse(drillSchema, fields);
}

/** Who looks after the plan, and when it was last gone through. */
export const reviewSchema = group({
  owner: chosen,
  reviewedOn: day,
  everyMonths: v.optional(amount, 3),
  approvedBy: text,
});
export type Review = v.InferOutput<typeof reviewSchema>;

/**
 * The last printing. `sheets` are the owner's ticks by sheet, where they differ from what the app proposes;
 * `planUpdatedAt` is the plan's `updatedAt` then: another one now means the paper is out of date. `parts` is
 * what was on it, by part: see `printedParts`; absent in plans printed before that was kept. `editions` are the
 * printings that may still hang somewhere, page by page, newest first.
 */
export const printedSchema = group({
  version: v.optional(whole, 0),
  on: day,
  sheets: v.optional(
    v.record(v.string("text" satisfies Reason), yesNo, "group" satisfies Reason),
    () => ({}),
  ),
  planUpdatedAt: v.exactOptional(text),
  parts: v.exactOptional(
    v.record(v.string("text" satisfies Reason), v.string("text" satisfies Reason), "group" satisfies Reason),
  ),
  editions: v.exactOptional(listOf(editionSchema, limits.editions)),
});
export type Printed = v.InferOutput<typeof printedSchema>;
