import { copiedPlan } from "#plan/edits/copied-plan.ts";
import type { Plan } from "#plan/plan.ts";
import { printedParts } from "#plan/printed-parts.ts";
import { changesBetween, type ChangeSincePrinted } from "#readiness/changes-since-printed.ts";
import type { VersionReason } from "#storage/database.ts";
import { readVersions } from "#storage/kept-versions.ts";
import { nextTask } from "#storage/next-task.ts";
import { planFromKept } from "#storage/plan-text.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";
import { withWhatHappened } from "./history.ts";
import type { Library } from "./make-library.ts";
import type { Ground } from "./plan-sessions.ts";

/** An earlier state of a plan, or how it is now. */
export interface Version {
  /** what it is found under; 0 for how it is now */
  number: number;
  /** ISO, "" where it is not known */
  at: string;
  why: VersionReason | "now";
  /** null where it cannot be read */
  plan: Plan | null;
  /** as it is kept, for a file */
  text: string;
  /** what is otherwise in the next later state; null where one of the two cannot be read */
  changedAfter: ChangeSincePrinted[] | null;
}

export interface Versions {
  /** how the plan is now, then its earlier states, the latest first */
  read: (id: string) => Promise<Stored<Version[]>>;
  /** puts an earlier state in the place of the plan; what stood there becomes a version, and `undo` brings it back */
  bringBack: (id: string, version: Version) => Promise<Stored<{ undo: () => Promise<Stored<null>> }>>;
  /** makes a second plan of an earlier state; gives its id */
  openAsCopy: (version: Version, name: string) => Promise<Stored<string>>;
}

export function makeVersions({ database, now, newId }: Ground, library: Library): Versions {
  async function read(id: string): Promise<Stored<Version[]>> {
    const [current, kept] = await Promise.all([library.readStoredPlan(id), readVersions(database, id)]);
    if (!kept.ok) return kept;
    if (current.is === "failed") return notStored(current.reason);
    if (current.is === "missing") return notStored("missing");
    const isReadable = current.is === "plan";
    const versions: Version[] = [
      {
        number: 0,
        at: isReadable ? current.savedAt : "",
        why: "now",
        plan: isReadable ? current.plan : null,
        text: isReadable ? current.kept.text : current.text,
        changedAfter: null,
      },
    ];
    for (const version of kept.value) {
      // oxlint-disable-next-line no-await-in-loop -- sixty plans in one go would hold the page up
      await nextTask();
      const found = planFromKept(id, version);
      const plan = found.ok ? found.plan : null;
      const { number, at, why } = version;
      const later = versions.at(-1)?.plan ?? null;
      versions.push({ number, at, why, plan, text: found.text, changedAfter: changesOf(plan, later) });
    }
    return stored(versions);
  }

  return {
    read,
    async bringBack(id, { plan }) {
      if (plan === null) return notStored("unreadable");
      const current = await library.readStoredPlan(id);
      // that it was printed, and what happened since, stays happened
      const wanted = current.is === "plan" ? withWhatHappened(plan, current.plan, now().toISOString()) : plan;
      return library.replacePlan(wanted, "brought-back");
    },
    async openAsCopy({ plan }, name) {
      if (plan === null) return notStored("unreadable");
      const copy = copiedPlan(plan, { id: newId(), now: now().toISOString(), name });
      const added = await library.addPlan(copy);
      return added.ok ? stored(copy.id) : added;
    },
  };
}

function changesOf(earlier: Plan | null, later: Plan | null): ChangeSincePrinted[] | null {
  if (earlier === null || later === null) return null;
  return changesBetween(printedParts(earlier), printedParts(later));
}
