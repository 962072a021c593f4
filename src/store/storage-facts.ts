import { offlineCopy, type OfflineCopy } from "#storage/offline-copy.ts";
import { browserStorage, countKept, type BrowserStorage, type KeptCounts } from "#storage/storage-facts.ts";
import type { Stored } from "#storage/stored.ts";
import { withinTime } from "#storage/time-limit.ts";
import { findUnreadable } from "#storage/unreadable-plans.ts";
import { bootState, foundIn, type BootState } from "./boot-state.ts";
import { ground } from "./ground.ts";
import { library } from "./library.ts";

export interface StorageFacts {
  boot: BootState;
  kept: Stored<KeptCounts>;
  browser: BrowserStorage;
  /** whether the app itself is kept whole for work without internet */
  offline: OfflineCopy;
}

// the page is not to wait for files that are still coming
const waitsForMs = 2_000;

/** How it stands with what this browser keeps: numbers, no names. */
export async function storageFacts(): Promise<StorageFacts> {
  await library.loadLibrary();
  await library.lookForForgottenCopy();
  const [kept, unread, browser, offline] = await Promise.all([
    countKept(ground.database),
    findUnreadable(ground.database),
    browserStorage(),
    withinTime(waitsForMs, offlineCopy()).catch(() => ({ is: "coming" }) as const),
  ]);
  const unreadable = unread.ok ? unread.value.length : 0;
  const boot = bootState(foundIn(library.store.getState(), { unreadable, lasts: browser.lasts }));
  return { boot, kept, browser, offline };
}
