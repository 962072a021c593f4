import { templateOf } from "#plan/template-of.ts";
import { templateFileName, writeTemplateFile } from "#plan-file/write-plan-file.ts";
import { offerFile } from "#storage/offer-file.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";
import { readStoredPlan } from "#store/library.ts";
import { newId } from "#store/new-id.ts";

/** Hands what of a plan another client's may begin with to the browser's downloads; gives the name of the file. */
export async function saveTemplate(id: string): Promise<Stored<string>> {
  const read = await readStoredPlan(id);
  if (read.is !== "plan") return notStored(read.is === "failed" ? read.reason : read.is);
  const now = new Date();
  const template = templateOf(read.plan, { id: newId(), now: now.toISOString() });
  const name = templateFileName(template);
  offerFile(name, writeTemplateFile(template, now), "application/json");
  return stored(name);
}
