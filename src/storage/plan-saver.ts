import type { Plan } from "#plan/plan.ts";
import type { Database, PlanBody } from "./database.ts";
import { readKept } from "./kept-plans.ts";
import { noteOfPlan } from "./plan-notes.ts";
import { nextTask } from "./next-task.ts";
import { outlineOf } from "./plan-outline.ts";
import { numberAt, textAt } from "./plan-summary.ts";
import { hasRoom } from "./has-room.ts";
import { nextRev } from "./revision.ts";
import { createSaveQueue, type SaveQueue, type SaveState, type Written } from "./save-queue.ts";
import { notStored, type Stored, type StorageReason } from "./stored.ts";
import { forgetOldestVersions, thinVersions } from "./kept-versions.ts";
import { versionsBetween, type WrittenState } from "./version-moments.ts";
import { writePlan, type PlanWrite } from "./write-plan.ts";

export interface PlanSaverOptions {
  database: Database;
  id: string;
  /** the revision this tab has read; 0 for a new plan */
  rev: number;
  /** what that revision says, to be kept when it is changed after a rest; absent for a new plan */
  opened?: WrittenState | undefined;
  /** the steps of change this plan has seen, for "41 changes since" */
  changes?: () => number;
  textOf: (plan: Plan) => Omit<PlanBody, "id">;
  now: () => Date;
  newId: () => string;
  onState: (state: SaveState) => void;
  retryAfter?: number;
}

export interface PlanSaver extends SaveQueue<Plan> {
  /** the revision that was read or written last here */
  rev: () => number;
}

/**
 * Saves one opened plan. Where another tab has written or removed it meanwhile, nothing of the other's is
 * touched: what this tab holds becomes a plan of its own, once, and later changes here go to that copy.
 */
export function createPlanSaver(options: PlanSaverOptions): PlanSaver {
  const { database, textOf, now, newId, onState, retryAfter, changes } = options;
  const writer = newId();
  let target = { id: options.id, follows: options.rev };
  let splitFrom: string | null = null;
  let copyId: string | null = null;
  let last = options.opened ?? null;

  async function write(plan: Plan): Promise<Written> {
    const savedAt = now().toISOString();
    let written = await writeTo(plan, savedAt);
    if (isConflict(written) && (await isOwnLateWrite())) written = await writeTo(plan, savedAt);
    if (isConflict(written)) {
      splitFrom = target.id;
      target = { id: newId(), follows: 0 };
      copyId = null;
      written = await writeTo(plan, savedAt);
    }
    if (!written.ok) return { kept: false, reason: written.reason };
    target.follows = written.value;
    if (splitFrom === null) return { kept: true, says: { state: "saved", at: savedAt } };
    if (copyId === null) await noteOfPlan(database, target.id, { conflictCopyOf: splitFrom });
    copyId = target.id;
    return { kept: true, says: { state: "failed", reason: "changed-elsewhere", copyId } };
  }

  /** Everything one write of a plan says, after a revision. */
  function toWrite(plan: Plan, savedAt: string, follows: number): PlanWrite {
    const { id } = target;
    const own = plan.id === id ? plan : { ...plan, id };
    const outline = { ...outlineOf(own), ...(changes && { changes: changes() }) };
    const rev = nextRev(follows, writer);
    return { id, follows, rev, ...textOf(own), writer, savedAt, removedAt: null, outline };
  }

  /** After the write in flight, whose end is not known; it changes nothing where that one did not come through. */
  function sendAhead(plan: Plan): void {
    const inFlight = nextRev(target.follows, writer);
    void writePlan(database, toWrite(plan, now().toISOString(), inFlight));
  }

  async function writeTo(plan: Plan, savedAt: string): Promise<Stored<number>> {
    const next = toWrite(plan, savedAt, target.follows);
    const { formatVersion, text } = next;
    const state = { formatVersion, text, at: savedAt, printedVersion: plan.printed.version };
    const versions = target.follows === 0 ? [] : versionsBetween(target.id, last, state);
    let written = await writeOrFull({ ...next, versions });
    // earlier versions make room before anything is refused
    while (isFull(written) && (await forgetOldestVersions(database)))
      written = await writeOrFull({ ...next, versions });
    if (isFull(written) && versions.length > 0) written = await writeOrFull(next);
    if (!written.ok) return written;
    last = state;
    if (versions.length > 0) void thinVersions(database, target.id, now());
    return written;
  }

  /** A browser that names no reason may be out of room. */
  async function writeOrFull(next: PlanWrite): Promise<Stored<number>> {
    const written = await writePlan(database, next);
    if (written.ok || !unnamed.has(written.reason)) return written;
    return (await hasRoom(next.text.length)) ? written : notStored("full");
  }

  /** A write that was given up as too late may have come through after all: then the newest revision is ours. */
  async function isOwnLateWrite(): Promise<boolean> {
    const kept = await readKept(database, target.id);
    if (!kept.ok || textAt(kept.value.head, "writer") !== writer) return false;
    target.follows = numberAt(kept.value.head, "rev") ?? target.follows;
    return true;
  }

  const queue = createSaveQueue({
    write,
    ready: nextTask, // the letter is drawn first
    ahead: sendAhead,
    onState,
    ...(retryAfter !== undefined && { retryAfter }),
  });
  return { ...queue, rev: () => target.follows };
}

const unnamed = new Set<StorageReason>(["lost", "failed"]);

function isConflict(written: Stored<number>): boolean {
  return !written.ok && written.reason === "changed-elsewhere";
}

function isFull(written: Stored<number>): boolean {
  return !written.ok && written.reason === "full";
}
