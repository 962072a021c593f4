import { localDay } from "#i18n/local-day.ts";
import { libraryFileName, writeLibraryFiles } from "#plan-file/write-library-file.ts";
import { offerFile } from "#storage/offer-file.ts";
import { notStored, stored, type Stored } from "#storage/stored.ts";
import { noteAllCopiedOut, readAllPlans } from "#store/library.ts";

/** Hands every plan to the browser's downloads and notes that; gives the names of the files. */
export async function saveAll(): Promise<Stored<{ names: string[]; unreadable: number }>> {
  const read = await readAllPlans();
  if (!read.ok) return read;
  const { plans, unreadable } = read.value;
  if (plans.length === 0) return notStored("unreadable");
  const now = new Date();
  const texts = writeLibraryFiles(plans, now);
  const names = texts.map((text, place) => {
    const name = libraryFileName(localDay(now), place, texts.length);
    offerFile(name, text, "application/json");
    return name;
  });
  await noteAllCopiedOut(plans);
  return stored({ names, unreadable });
}
