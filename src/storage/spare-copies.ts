/** All plans as they stood at a moment, beside the database: files of plans in the browser's own place for files. */
export interface SpareCopy {
  /** counts the copies: a later one has a higher number, whatever the clock says */
  number: number;
  /** moment it was made, ISO */
  at: string;
  plans: number;
  /** the names of its files, in their order; one, unless the plans are too many for one */
  files: readonly string[];
}

/** The folder of the copies; its name begins as all our names do, so that removing everything finds it. */
const folderName = "counterplan-spare-copies";

/** How many good copies are kept. Reliability, § 2.1. */
const mostKept = 3;

/** `4.1of2.30.‹digest›.json`: the copy's number, which of its files, the plans in all of them, what is in this one */
const namePattern = /^(\d{1,9})\.(\d{1,3})of(\d{1,3})\.(\d{1,6})\.([0-9a-f]{64})\.json$/;

/** The copies that are whole by their names, the latest first; none where the browser has no such place. */
export async function listSpareCopies(): Promise<SpareCopy[]> {
  try {
    const folder = await theFolder(false);
    return await copiesIn(folder);
  } catch {
    return []; // no such place, or nothing in it: a copy less, and nothing else is different
  }
}

/** The text of a file of a copy; null where it is gone or is not what was written. */
export async function readSpareCopy(file: string): Promise<string | null> {
  try {
    const bytes = await bytesOf(await theFolder(false), file);
    const digest = namePattern.exec(file)?.[5];
    return (await digestOf(bytes)) === digest ? new TextDecoder().decode(bytes) : null;
  } catch {
    return null;
  }
}

/**
 * Keeps the texts of library files as the newest copy. They are written beside the older ones and read back, by their
 * digests, before the oldest goes; what was cut short is no copy and goes with it. Says whether it is kept.
 */
export async function writeSpareCopy(texts: readonly string[], plans: number): Promise<boolean> {
  const folder = await theFolder(true);
  const last = await copiesIn(folder);
  const number = (last[0]?.number ?? 0) + 1;
  const written = await Promise.all(
    texts.map(async (text, index) => {
      const bytes = new TextEncoder().encode(text);
      const digest = await digestOf(bytes);
      const name = `${number}.${index + 1}of${texts.length}.${plans}.${digest}.json`;
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(bytes);
      await stream.close();
      return (await digestOf(await bytesOf(folder, name))) === digest;
    }),
  );
  if (!written.every(Boolean)) return false;
  const kept = new Set((await copiesIn(folder)).slice(0, mostKept).flatMap(({ files }) => files));
  for (const name of await namesIn(folder))
    // oxlint-disable-next-line no-await-in-loop -- a few
    if (!kept.has(name)) await folder.removeEntry(name);
  return true;
}

async function theFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create });
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

async function copiesIn(folder: FileSystemDirectoryHandle): Promise<SpareCopy[]> {
  const names = (await namesIn(folder)).filter((name) => namePattern.test(name)).toSorted(byPlace);
  const numbers = [...new Set(names.map((name) => partsOf(name).number))];
  const copies = await Promise.all(
    numbers.map(async (number) => {
      const files = names.filter((name) => partsOf(name).number === number);
      const { of, plans } = partsOf(files[0] ?? "");
      const sizes = await Promise.all(files.map(async (name) => fileOf(folder, name)));
      const isWhole = files.length === of && sizes.every(({ size }) => size > 0);
      const at = new Date(Math.max(...sizes.map(({ lastModified }) => lastModified))).toISOString();
      return isWhole ? [{ number, at, plans, files }] : [];
    }),
  );
  return copies.flat().toSorted((one, other) => other.number - one.number);
}

function partsOf(name: string): { number: number; place: number; of: number; plans: number } {
  const [, number, place, of, plans] = namePattern.exec(name) ?? [];
  return { number: Number(number), place: Number(place), of: Number(of), plans: Number(plans) };
}

function byPlace(one: string, other: string): number {
  return partsOf(one).place - partsOf(other).place;
}

async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  return (await folder.getFileHandle(name)).getFile();
}

async function bytesOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fileOf(folder, name)).arrayBuffer());
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
