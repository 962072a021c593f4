import { offerFile } from "#storage/offer-file.ts";
import { stored, type Stored } from "#storage/stored.ts";
import { noteAllCopiedOut } from "#store/library.ts";
import { filesOfAll } from "./plain-files.ts";

/** Hands every plan to the browser's downloads and notes that; gives the names of the files. */
export async function saveAll(): Promise<Stored<{ names: string[]; unreadable: number }>> {
  const made = await filesOfAll();
  if (!made.ok) return made;
  const { files, plans, unreadable } = made.value;
  for (const { name, text } of files) offerFile(name, text, "application/json");
  await noteAllCopiedOut(plans);
  return stored({ names: files.map(({ name }) => name), unreadable });
}
