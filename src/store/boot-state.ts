import type { Lost } from "#storage/sentinel.ts";
import type { StorageReason } from "#storage/stored.ts";
import type { LibraryState } from "./make-library.ts";

/** What was found when the plans of this browser were asked for. */
export interface FoundAtStart {
  /** why they cannot be listed; null where they were */
  failed: StorageReason | null;
  /** plans in use, and records of any kind */
  plans: number;
  records: number;
  /** plans that were here when the sentinel was written; 0 where there is none */
  noted: number;
  lost: Lost | null;
  /** whether a spare copy lies here of which nothing else is known */
  hasForgottenCopy: boolean;
  /** plans that cannot be read */
  unreadable: number;
  /** whether the browser promised not to clear what it keeps; null where it does not say */
  lasts: boolean | null;
}

/** What the library found, with what is told by the plans themselves and by the browser. */
export function foundIn(
  { reason, plans, records, noted, lost, hasForgottenCopy }: LibraryState,
  { unreadable, lasts }: Pick<FoundAtStart, "unreadable" | "lasts">,
): FoundAtStart {
  return {
    failed: reason,
    plans: plans.length,
    records,
    noted: noted.plans,
    lost,
    hasForgottenCopy,
    unreadable,
    lasts,
  };
}

/** How it stands with the plans of this browser; each has its own screen or bar on Home. Reliability, § 2.1. */
export type BootState =
  /** nothing was ever kept here, as far as can be known */
  | "first-run"
  | "healthy"
  /** some plans are missing or older than they were */
  | "rolled-back"
  /** plans were here, and none is left */
  | "vanished"
  /** the browser cannot read what it kept */
  | "damaged"
  /** kept by a newer version of the app */
  | "newer"
  /** the browser keeps nothing for this page */
  | "refused"
  /** no answer: another tab is in the way, the disk is full, or nothing was said in time */
  | "unanswered"
  /** plans that cannot be read are named and left as they are */
  | "quarantined"
  /** the browser may clear what it keeps */
  | "may-not-last";

/** The one state that says most: what keeps plans from the owner comes before what may happen to them later. */
export function bootState(found: FoundAtStart): BootState {
  const { failed, plans, records, noted, lost, hasForgottenCopy, unreadable, lasts } = found;
  if (failed === "newer") return "newer";
  if (failed === "cleared") return "vanished";
  if (failed === "refused" || failed === "lost" || failed === "failed")
    return noted > 0 ? "damaged" : failed === "refused" ? "refused" : "unanswered";
  if (failed !== null) return "unanswered";
  if (lost !== null) return plans === 0 ? "vanished" : "rolled-back";
  if (records === 0) return hasForgottenCopy ? "vanished" : "first-run";
  if (unreadable > 0) return "quarantined";
  return lasts === false && plans > 0 ? "may-not-last" : "healthy";
}
