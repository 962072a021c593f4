import type { ChosenFolder, Database } from "./database.ts";
import { type Stored } from "./stored.ts";

/** Why a copy could not be written into the chosen folder. */
export type FolderTrouble =
  /** the browser does not let us write there any more */
  | "asks"
  /** the folder is not there: it was moved, or a stick was taken out */
  | "gone"
  | "full"
  /** what was read back is not what was written */
  | "unproven"
  | "failed";

/** A plan as the file a folder gets, under the name it gets where that is free. */
export interface FolderCopy {
  id: string;
  updatedAt: string;
  name: string;
  text: string;
}

/** The folder somebody chose, or null. */
export function chosenFolder(database: Database): Promise<Stored<ChosenFolder | null>> {
  return database.run(async (connection) => (await connection.get("folders", "copies")) ?? null);
}

/** Keeps which folder was chosen, and what is in it. */
export function keepFolder(database: Database, folder: ChosenFolder): Promise<Stored<null>> {
  return database.run(async (connection) => {
    await connection.put("folders", folder);
    return null;
  });
}

/** Forgets the folder; the files in it stay. */
export function forgetFolder(database: Database): Promise<Stored<null>> {
  return database.run(async (connection) => {
    await connection.delete("folders", "copies");
    return null;
  });
}

/**
 * Writes one plan into the folder, reads it back and compares. It replaces the file it wrote last time and no other:
 * where somebody has changed that one, or another file has the name, it takes a free name. Gives the name.
 * Reliability, F29.
 */
export async function writeIntoFolder(
  folder: ChosenFolder,
  copy: FolderCopy,
): Promise<{ file: string } | { trouble: FolderTrouble }> {
  try {
    const file = await nameFor(folder, copy);
    const handle = await folder.handle.getFileHandle(file, { create: true });
    const writing = await handle.createWritable();
    await writing.write(copy.text);
    await writing.close(); // only now the file changes: a crash before leaves the last copy whole
    const read = await (await handle.getFile()).text();
    return read === copy.text ? { file } : { trouble: "unproven" };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

async function nameFor(folder: ChosenFolder, { id, name }: FolderCopy): Promise<string> {
  const last = folder.files[id];
  if (last !== undefined) {
    const text = await textIn(folder.handle, last.file);
    if (text === null || isCopyOf(text, id, last.updatedAt)) return last.file;
  }
  const dot = name.indexOf(".");
  for (let place = 1; ; place += 1) {
    const candidate = place === 1 ? name : `${name.slice(0, dot)}-${place}${name.slice(dot)}`;
    // oxlint-disable-next-line no-await-in-loop -- the next name is tried only where this one is taken
    if ((await textIn(folder.handle, candidate)) === null) return candidate;
  }
}

async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (isNamed(error, "NotFoundError")) return null;
    if (isNamed(error, "TypeMismatchError")) return ""; // a folder has that name
    throw error;
  }
}

function isCopyOf(text: string, id: string, updatedAt: string): boolean {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== "object" || file === null || !("plan" in file)) return false;
    const { plan } = file;
    if (typeof plan !== "object" || plan === null || !("id" in plan && "updatedAt" in plan)) return false;
    return plan.id === id && plan.updatedAt === updatedAt;
  } catch {
    return false;
  }
}

function troubleOf(error: unknown): FolderTrouble {
  if (isNamed(error, "NotAllowedError")) return "asks";
  if (isNamed(error, "NotFoundError")) return "gone";
  if (isNamed(error, "QuotaExceededError")) return "full";
  return "failed";
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
