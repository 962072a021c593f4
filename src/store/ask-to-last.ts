import { keepDeviceNote, readDeviceNote } from "#storage/device-note.ts";
import { askToLast, browserStorage } from "#storage/storage-facts.ts";

const name = "asked-to-last";

/** Days until it is asked again: browsers grant it later to pages that are used, and some ask the owner each time. */
const daysBetween = 14;

/** Asks the browser to keep plans for good, unless it does, or was asked of late. Never at the start of a visit. */
export async function askOnceInAWhile(now: Date): Promise<void> {
  const last = Date.parse(readDeviceNote(name) ?? "");
  if (Math.abs(now.getTime() - last) < daysBetween * 86_400_000) return;
  if ((await browserStorage()).lasts !== false) return;
  keepDeviceNote(name, now.toISOString());
  await askToLast();
}
