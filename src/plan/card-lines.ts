import * as v from "valibot";
import { group, limits, type Reason } from "./field.ts";

/** The parts of a printed card that may carry the owner's own lines. */
export const cardParts = ["notice", "firstTen", "keepTrading", "ifItLasts", "doNot"] as const;
export type CardPart = (typeof cardParts)[number];

const ownLines = v.exactOptional(
  v.pipe(
    v.array(
      v.pipe(v.string("text" satisfies Reason), v.maxLength(limits.textLength, "too-long" satisfies Reason)),
      "list" satisfies Reason,
    ),
    v.maxLength(limits.steps, "too-many" satisfies Reason),
  ),
);

/** The owner's own lines by part of the card; an absent part prints the playbook's. */
export const cardLinesSchema = group({
  notice: ownLines,
  firstTen: ownLines,
  keepTrading: ownLines,
  ifItLasts: ownLines,
  doNot: ownLines,
});
export type CardLines = v.InferOutput<typeof cardLinesSchema>;
