import { templateFileName, writeTemplateFile } from "#plan-file/write-plan-file.ts";
import { offerFile } from "#storage/offer-file.ts";
import { stored, type Stored } from "#storage/stored.ts";
import { readTemplate } from "#store/templates.ts";

/** Hands a kept template to the browser's downloads; gives the name of the file. */
export async function saveTemplate(id: string): Promise<Stored<string>> {
  const read = await readTemplate(id);
  if (!read.ok) return read;
  const { name, plan } = read.value;
  const file = templateFileName(name);
  offerFile(file, writeTemplateFile(plan, name, new Date()), "application/json");
  return stored(file);
}
