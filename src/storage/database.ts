import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { CopiedOut, PlanOutline } from "./plan-summary.ts";
import { notStored, stored, type Stored, type StorageReason } from "./stored.ts";
import { tookTooLong, withinTime } from "./time-limit.ts";
import { databaseVersion, upgrade } from "./upgrade.ts";

/**
 * What is kept of a plan but its text. The revision is part of the key and the id is unique, so that a write
 * says which revision it follows and is refused in the same transaction if that is no longer the newest
 * (`write-plan.ts`).
 */
export interface PlanHead {
  id: string;
  /** rises with each write (`revision.ts`) */
  rev: number;
  /** who wrote this revision: an opened plan in a tab */
  writer: string;
  savedAt: string;
  removedAt: string | null;
  outline: PlanOutline;
}

/** The text of a plan, and the version of the plan file it is written in. */
export interface PlanBody {
  id: string;
  formatVersion: number;
  text: string;
}

/** What is known of a plan and is not part of it. Saving leaves it alone. */
export interface PlanNote {
  id: string;
  copiedOut: CopiedOut | null;
  conflictCopyOf: string | null;
}

/** Why an earlier state of a plan was kept. */
export type VersionReason =
  /** it stood for ten minutes or overnight before the next change */
  | "rested"
  /** it was printed */
  | "printed"
  /** a plan from a file took its place */
  | "replaced"
  /** an earlier version was brought back */
  | "brought-back"
  /** another tab took the plan over */
  | "taken-over";

/** A plan as it stood at a moment. */
export interface KeptVersion {
  plan: string;
  /** moment since when it stood so, ISO */
  at: string;
  why: VersionReason;
  /** letters of its text */
  size: number;
  formatVersion: number;
  text: string;
}

/** What could not be read and was set aside, exactly as it was found. */
export interface SetAside {
  at: string;
  /** what the plan was called, as far as that could be read; else "" */
  name: string;
  head: unknown;
  body: unknown;
}

/** The folder somebody chose for copies, and what was last written there: by plan, file and `updatedAt`. */
export interface ChosenFolder {
  name: "copies";
  handle: FileSystemDirectoryHandle;
  files: Record<string, { file: string; updatedAt: string; on: string }>;
}

/** What was worked out of a plan for lists of many, as text; another stamp than the plan's now means it is out of date. */
export interface KeptShort {
  id: string;
  stamp: string;
  text: string;
}

/** A plan without private data, kept for the next client under a name of its own. */
export interface KeptTemplate {
  id: string;
  name: string;
  businessType: string;
  things: number;
  /** moment it was first kept, ISO */
  keptAt: string;
  formatVersion: number;
  text: string;
}

export interface Kept extends DBSchema {
  plans: { key: [id: string, rev: number]; value: PlanHead; indexes: { id: string } };
  bodies: { key: string; value: PlanBody };
  notes: { key: string; value: PlanNote };
  versions: { key: number; value: KeptVersion; indexes: { of: [plan: string, at: string, size: number] } };
  quarantine: { key: number; value: SetAside };
  folders: { key: string; value: ChosenFolder };
  shorts: { key: string; value: KeptShort };
  templates: { key: string; value: KeptTemplate };
}

export type Connection = IDBPDatabase<Kept>;

/** The one way to the database: opens it when needed, keeps to the time limit, answers with values. */
export interface Database {
  /** `limit`: milliseconds for work that is known to take longer than others */
  run: <Value>(work: (connection: Connection) => Promise<Value>, limit?: number) => Promise<Stored<Value>>;
  close: () => void;
  /** what is waited for, a moment at most, before a newer version of the app in another tab is let through */
  beforeNewer: (settle: () => Promise<void>) => void;
  /** begins an empty database after "cleared", which is never done without being told to */
  beginAnew: () => void;
}

interface DatabaseOptions {
  name?: string;
  timeLimit?: number;
  /** whether plans are known to have been here: then no empty database is begun without being told to */
  hadPlans?: () => boolean;
}

/** Reliability, § 2.1: five seconds for a call, and one new connection where the old one was lost. */
export function createDatabase({
  name = "counterplan",
  timeLimit = 5_000,
  hadPlans = () => false,
}: DatabaseOptions = {}): Database {
  let opening: Promise<Connection> | undefined;
  let isBlocked = false;
  /** this tab has seen what is kept: where nothing is there now, it was taken away */
  let wasThere = false;
  let mayBegin = false;
  let settle: (() => Promise<void>) | undefined;

  function open(): Promise<Connection> {
    opening ??= connect().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function connect(): Promise<Connection> {
    isBlocked = false;
    let isCleared = false;
    const opened = openDB<Kept>(name, databaseVersion, {
      upgrade(fresh, lastVersion, _nextVersion, transaction, event) {
        // Chromium alone says that it threw a damaged database away, and says it once
        if ("dataLoss" in event && event.dataLoss === "total") wasThere = true;
        if (lastVersion === 0 && !mayBegin && (wasThere || hadPlans())) {
          isCleared = true;
          transaction.done.catch(() => undefined); // `opened` says so too
          transaction.abort();
        } else upgrade(fresh, lastVersion);
      },
      blocked: () => {
        isBlocked = true;
      },
      // a newer version of the app waits in another tab: it is let through, and the next call here says "newer"
      blocking: () => void letThrough(),
      // the browser closed it, as it does when site data is cleared; the next call opens it again
      terminated: () => {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      throw isCleared ? new DOMException("What was kept is gone.", cleared) : error;
    });
    const connection = await opened;
    wasThere = true;
    mayBegin = false;
    return connection;
  }

  async function letThrough(): Promise<void> {
    const last = opening;
    await withinTime(settleLimit, settle?.() ?? Promise.resolve()).catch(() => undefined);
    if (opening === last) close();
  }

  async function run<Value>(
    work: (connection: Connection) => Promise<Value>,
    limit = timeLimit,
  ): Promise<Stored<Value>> {
    const first = await attempt(work, limit);
    if (first.ok || first.reason !== "lost") return first;
    close();
    return attempt(work, limit);
  }

  async function attempt<Value>(
    work: (connection: Connection) => Promise<Value>,
    limit: number,
  ): Promise<Stored<Value>> {
    let connection: Connection;
    try {
      connection = await withinTime(timeLimit, open());
    } catch (error) {
      return notStored(isBlocked ? "blocked" : (openingReasons.get(nameOf(error)) ?? "refused"));
    }
    try {
      return stored(await withinTime(limit, work(connection)));
    } catch (error) {
      return notStored(reasons.get(nameOf(error)) ?? "failed");
    }
  }

  function close(): void {
    const last = opening;
    opening = undefined;
    void last?.then(
      (connection) => connection.close(),
      () => undefined, // never opened: nothing to close
    );
  }

  return {
    run,
    close,
    beforeNewer: (wait) => {
      settle = wait;
    },
    beginAnew: () => {
      mayBegin = true;
    },
  };
}

/** so long a newer version in another tab is kept waiting at most: F09 allows five seconds in all */
const settleLimit = 2_000;

/** The name of the error where what was kept is gone. */
const cleared = "ClearedError";

const openingReasons = new Map<string, StorageReason>([
  ["QuotaExceededError", "full"],
  ["VersionError", "newer"],
  [cleared, "cleared"],
  [tookTooLong, "timed-out"],
]);

const reasons = new Map<string, StorageReason>([
  ["QuotaExceededError", "full"],
  ["ConstraintError", "changed-elsewhere"],
  ["InvalidStateError", "lost"],
  ["AbortError", "lost"],
  ["UnknownError", "lost"],
  [tookTooLong, "timed-out"],
]);

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
