import type { Database } from "./database.ts";
import { numberAt, textAt } from "./plan-summary.ts";
import { writesOf } from "./revision.ts";
import type { Stored } from "./stored.ts";

/** What is kept, in numbers only. */
export interface KeptCounts {
  plans: number;
  removed: number;
  /** the writes of all plans together: it only ever rises while plans stay */
  writes: number;
  /** moment of the last write, ISO; null where nothing is kept */
  lastSavedAt: string | null;
}

export function countKept(database: Database): Promise<Stored<KeptCounts>> {
  return database.run(async (connection) => {
    const heads = await connection.getAll("plans");
    const moments = heads.flatMap((head) => textAt(head, "savedAt") ?? []).toSorted();
    const removed = heads.filter((head) => textAt(head, "removedAt") !== null).length;
    return {
      plans: heads.length - removed,
      removed,
      writes: heads.reduce((sum, head) => sum + writesOf(numberAt(head, "rev") ?? 0), 0),
      lastSavedAt: moments.at(-1) ?? null,
    };
  });
}

/** What the browser says of its own storage; null where it does not say. Its `quota` is no promise (reliability, § 2.2). */
export interface BrowserStorage {
  /** whether it promised not to clear it by itself */
  lasts: boolean | null;
  usedBytes: number | null;
}

export async function browserStorage(): Promise<BrowserStorage> {
  const [lasts, estimate] = await Promise.allSettled([persisted(), estimated()]);
  return {
    lasts: lasts.status === "fulfilled" ? lasts.value : null,
    usedBytes: estimate.status === "fulfilled" ? (estimate.value.usage ?? null) : null,
  };
}

/** Asks the browser not to clear by itself what it keeps here; some ask the owner. Null where it does not say. */
export async function askToLast(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

// a page that is not secure has no such thing: the call itself throws
async function persisted(): Promise<boolean> {
  return navigator.storage.persisted();
}

async function estimated(): Promise<StorageEstimate> {
  return navigator.storage.estimate();
}
