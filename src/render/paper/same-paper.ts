import { versionToPrint } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/**
 * Whether two wishes come out as the very same pages. That a plan was printed, or its ticks kept, changes the plan but
 * none of its pages: they are not laid out again.
 */
export function isSamePaper(one: WantedPaper, other: WantedPaper): boolean {
  return (
    one.figures === other.figures &&
    one.day === other.day &&
    one.sheets.join() === other.sheets.join() &&
    one.options.type === other.options.type &&
    one.options.copy === other.options.copy &&
    one.options.withQr === other.options.withQr &&
    one.swap?.edition.id === other.swap?.edition.id &&
    one.swap?.places.join() === other.swap?.places.join() &&
    saysTheSame(one.plan, other.plan) &&
    versionToPrint(one.plan) === versionToPrint(other.plan)
  );
}

function saysTheSame(one: Plan, other: Plan): boolean {
  if (one === other) return true;
  const fields = new Map(Object.entries(other));
  return Object.entries(one).every(
    ([field, value]) => field === "printed" || field === "updatedAt" || fields.get(field) === value,
  );
}
