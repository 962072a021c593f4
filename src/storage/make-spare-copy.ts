import { writeLibraryFiles } from "#plan-file/write-library-file.ts";
import { createDatabase } from "./database.ts";
import { readAllPlans } from "./read-all-plans.ts";
import { writeSpareCopy } from "./spare-copies.ts";

/** How making a spare copy ended. Without a good copy of every plan none is made: the older ones are worth more. */
export type SpareCopyMade = "kept" | "no-plans" | "not-readable" | "no-place";

/** Reads every plan of this browser and keeps them as a spare copy. For a worker: it may take seconds. */
export async function makeSpareCopy(): Promise<SpareCopyMade> {
  const database = createDatabase({ hadPlans: () => true });
  try {
    const read = await readAllPlans(database);
    if (!read.ok || read.value.unreadable > 0) return "not-readable";
    const { plans } = read.value;
    if (plans.length === 0) return "no-plans";
    return (await writeSpareCopy(writeLibraryFiles(plans, new Date()), plans.length)) ? "kept" : "no-place";
  } catch {
    return "no-place"; // this browser has none for files of a page, or it is full
  } finally {
    database.close();
  }
}
