import { offlineCopy, type OfflineCopy } from "#storage/offline-copy.ts";
import { browserStorage, countKept, type BrowserStorage, type KeptCounts } from "#storage/storage-facts.ts";
import type { Stored } from "#storage/stored.ts";
import { withinTime } from "#storage/time-limit.ts";
import { ground } from "./ground.ts";

export interface StorageFacts {
  kept: Stored<KeptCounts>;
  browser: BrowserStorage;
  /** whether the app itself is kept whole for work without internet */
  offline: OfflineCopy;
}

// the page is not to wait for files that are still coming
const waitsForMs = 2_000;

/** How it stands with what this browser keeps: numbers, no names. */
export async function storageFacts(): Promise<StorageFacts> {
  const [kept, browser, offline] = await Promise.all([
    countKept(ground.database),
    browserStorage(),
    withinTime(waitsForMs, offlineCopy()).catch(() => ({ is: "coming" }) as const),
  ]);
  return { kept, browser, offline };
}
