import type { Plan } from "#plan/plan.ts";
import {
  partOfKey,
  printedParts,
  readPrintedPart,
  type PartOfPlan,
  type PrintedParts,
} from "#plan/printed-parts.ts";

/** A part of the plan that the last printed version says otherwise, lacks, or still has. */
export interface ChangeSincePrinted {
  part: PartOfPlan;
  /** the part's name in the plan, or on the paper where it is gone; "" for parts that are one whole */
  name: string;
  is: "new" | "changed" | "gone";
}

/**
 * What differs between the plan and its last printed version, in the plan's order, what is gone last. null: it was never
 * printed, or before we kept track. Issue 4, § Review.
 */
export function changesSincePrinted(plan: Plan): ChangeSincePrinted[] | null {
  const before = plan.printed.version === 0 ? undefined : plan.printed.parts;
  return before === undefined ? null : changesBetween(before, printedParts(plan));
}

/** What differs between two states of a plan, in the order of the later one, what is gone last. */
export function changesBetween(before: PrintedParts, now: PrintedParts): ChangeSincePrinted[] {
  const changes: ChangeSincePrinted[] = [];
  for (const [key, entry] of Object.entries(now)) {
    const printed = Object.hasOwn(before, key) ? before[key] : undefined;
    const { mark, name } = readPrintedPart(entry);
    const part = partOfKey(key);
    if (part === null) continue;
    if (printed === undefined) {
      // a whole that an older version did not keep track of is no news
      if ("id" in part) changes.push({ part, name, is: "new" });
    } else if (readPrintedPart(printed).mark !== mark) {
      changes.push({ part, name, is: "changed" });
    }
  }
  for (const [key, entry] of Object.entries(before)) {
    const part = partOfKey(key);
    if (part !== null && "id" in part && !Object.hasOwn(now, key))
      changes.push({ part, name: readPrintedPart(entry).name, is: "gone" });
  }
  return changes;
}
