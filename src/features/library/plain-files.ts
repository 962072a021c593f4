import { localDay } from "#i18n/local-day.ts";
import { largestFile } from "#plan-file/read-file-text.ts";
import { libraryFileName, writeLibraryFiles } from "#plan-file/write-library-file.ts";
import { planFileName, writePlanFile } from "#plan-file/write-plan-file.ts";
import type { Plan } from "#plan/plan.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";
import { readAllPlans, readStoredPlan } from "#store/library.ts";

/** Plans of this browser as the files they go out in. */
export interface PlainFiles {
  files: readonly { name: string; text: string }[];
  plans: readonly Plan[];
  /** how many plans cannot be read and are in none of them */
  unreadable: number;
}

/** One plan as a plan file. */
export async function fileOfPlan(id: string): Promise<Stored<PlainFiles>> {
  const read = await readStoredPlan(id);
  if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
  const { plan } = read;
  const file = { name: planFileName(plan), text: writePlanFile(plan, new Date()) };
  return stored({ files: [file], plans: [plan], unreadable: 0 });
}

/** Every plan in library files of at most so many bytes. */
export async function filesOfAll(largest = largestFile): Promise<Stored<PlainFiles>> {
  const read = await readAllPlans();
  if (!read.ok) return read;
  const { plans, unreadable } = read.value;
  if (plans.length === 0) return notStored("unreadable");
  const now = new Date();
  const texts = writeLibraryFiles(plans, now, largest);
  const files = texts.map((text, place) => ({
    name: libraryFileName(localDay(now), place, texts.length),
    text,
  }));
  return stored({ files, plans, unreadable });
}
