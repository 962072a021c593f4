import { largestFile } from "#plan-file/read-file-text.ts";
import { largestToLock, lockedFileName, lockText } from "#storage/lock-file.ts";
import { offerFile } from "#storage/offer-file.ts";
import type { StorageReason } from "#storage/stored.ts";
import { noteAllCopiedOut } from "#store/library.ts";
import { fileOfPlan, filesOfAll } from "./plain-files.ts";

/** What goes into a locked file: a plan by its id, or every plan of this browser. */
export type ToLock = { plan: string } | "all";

type Locked =
  | { is: "sent"; names: string[]; unreadable: number }
  /** nothing was offered: what was locked did not open again */
  | { is: "unproven" }
  | { is: "failed"; reason: StorageReason };

/** Locks plans, opens them again to be sure, and only then hands them to the browser's downloads and notes that. */
export async function saveLocked(what: ToLock, passphrase: string): Promise<Locked> {
  const made = await (what === "all" ? filesOfAll(largestToLock(largestFile)) : fileOfPlan(what.plan));
  if (!made.ok) return { is: "failed", reason: made.reason };
  const { files, plans, unreadable } = made.value;
  const ready: { name: string; text: string }[] = [];
  for (const file of files) {
    // one after the other: each takes all of a small computer
    const text = await lockText(file.text, passphrase);
    if (text === null) return { is: "unproven" };
    ready.push({ name: lockedFileName(file.name), text });
  }
  for (const { name, text } of ready) offerFile(name, text, "application/json");
  await noteAllCopiedOut(plans);
  return { is: "sent", names: ready.map(({ name }) => name), unreadable };
}
