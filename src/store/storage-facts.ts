import { browserStorage, countKept, type BrowserStorage, type KeptCounts } from "#storage/storage-facts.ts";
import type { Stored } from "#storage/stored.ts";
import { ground } from "./ground.ts";

export interface StorageFacts {
  kept: Stored<KeptCounts>;
  browser: BrowserStorage;
}

/** How it stands with what this browser keeps: numbers, no names. */
export async function storageFacts(): Promise<StorageFacts> {
  const [kept, browser] = await Promise.all([countKept(ground.database), browserStorage()]);
  return { kept, browser };
}
