import { noteCopiedOut, readStoredPlan } from "#store/library.ts";
import { offerFile } from "#storage/offer-file.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";

/** Hands the plan to the browser's downloads as a plan file and notes that; gives the name of the file. */
export async function saveCopy(id: string): Promise<Stored<string>> {
  const [read, { planFileName, writePlanFile }] = await Promise.all([
    readStoredPlan(id),
    import("#plan-file/write-plan-file.ts"),
  ]);
  if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
  const name = planFileName(read.plan);
  offerFile(name, writePlanFile(read.plan, new Date()), "application/json");
  await noteCopiedOut(id, read.plan.updatedAt);
  return stored(name);
}
