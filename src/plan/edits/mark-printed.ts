import { newEdition, withEdition, type Edition } from "../edition.ts";
import type { Plan } from "../plan.ts";
import { printedParts, saysOtherwise } from "../printed-parts.ts";

/**
 * Whether the paper would read differently now, or there is none: what does not print, such as a job that is done, makes
 * no paper old. Where a printing kept no parts, any change counts. Design, § 6 *Footer*.
 */
export function changedSincePrinted(plan: Plan): boolean {
  const { version, planUpdatedAt, parts } = plan.printed;
  if (version === 0) return true;
  if (planUpdatedAt === plan.updatedAt) return false;
  return parts === undefined || saysOtherwise(parts, printedParts(plan));
}

/** The version a printing of the plan as it is now carries: the last one, or the next after a change. */
export function versionToPrint(plan: Plan): number {
  return changedSincePrinted(plan) ? plan.printed.version + 1 : plan.printed.version;
}

/** What came out of the printer or went into a file, page by page: see `pageInShort`. */
export type PrintedPages = Pick<Edition, "type" | "copy" | "pages">;

/** Notes that the plan as it is now was printed on a day ("YYYY-MM-DD"), and what was on the paper. */
export function markPrinted(plan: Plan, { on, pages }: { on: string; pages?: PrintedPages }): Plan {
  const version = versionToPrint(plan);
  const printed = {
    ...plan.printed,
    version,
    on,
    planUpdatedAt: plan.updatedAt,
    parts: printedParts(plan),
    ...(pages && { editions: withEdition(plan, newEdition({ version, on, ...pages })) }),
  };
  return { ...plan, printed };
}
