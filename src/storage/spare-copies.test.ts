import { beforeEach, expect, test, vi } from "vitest";
import { listSpareCopies, readSpareCopy, writeSpareCopy } from "./spare-copies.ts";

/** The browser's own place for files, as far as spare copies use it: one folder, its files in memory. */
const files = new Map<string, Uint8Array<ArrayBuffer>>();
const folder = {
  getDirectoryHandle: () => Promise.resolve(folder),
  keys: () => files.keys(),
  removeEntry: (name: string) => Promise.resolve(files.delete(name)),
  getFileHandle: (name: string) =>
    Promise.resolve({
      getFile: () => Promise.resolve(new File([files.get(name) ?? ""], name, { lastModified: 1_000 })),
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(files.set(name, bytes)),
          close: () => Promise.resolve(),
        }),
    }),
};

beforeEach(() => {
  files.clear();
  vi.stubGlobal("navigator", { storage: { getDirectory: () => Promise.resolve(folder) } });
  return () => vi.unstubAllGlobals();
});

async function newestFile(): Promise<string> {
  const [newest] = await listSpareCopies();
  return newest?.files[0] ?? "";
}

test("the three newest copies are kept, and each reads as it was written", async () => {
  for (const text of ["one", "two", "three", "four"])
    // oxlint-disable-next-line no-await-in-loop -- one after another, as visits are
    expect(await writeSpareCopy([text, `${text} goes on`], 1000)).toBe(true);
  const copies = await listSpareCopies();
  expect(copies.map(({ number, plans }) => [number, plans])).toEqual([
    [4, 1000],
    [3, 1000],
    [2, 1000],
  ]);
  const texts = await Promise.all(copies.flatMap((copy) => copy.files.map(readSpareCopy)));
  expect(texts).toEqual(["four", "four goes on", "three", "three goes on", "two", "two goes on"]);
});

test("a copy in which one byte is another, or is missing, is not given out", async () => {
  await writeSpareCopy(["the plans of an owner"], 1);
  const name = await newestFile();
  const whole = files.get(name) ?? new Uint8Array();
  for (let at = 0; at < whole.length; at += 1) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    files.set(name, bytes);
    // oxlint-disable-next-line no-await-in-loop -- one harm at a time
    expect(await readSpareCopy(name), `byte ${String(at)}`).toBeNull();
  }
  files.set(name, whole.slice(0, -1));
  expect(await readSpareCopy(name)).toBeNull();
  files.set(name, whole);
  expect(await readSpareCopy(name)).toBe("the plans of an owner");
});

test("a copy of which a file is empty or gone is not offered", async () => {
  await writeSpareCopy(["good"], 1);
  await writeSpareCopy(["first half", "second half"], 2);
  files.set(await newestFile(), new Uint8Array());
  expect((await listSpareCopies()).map(({ number }) => number)).toEqual([1]);
  files.delete([...files.keys()].find((name) => name.startsWith("2.2of2")) ?? "");
  expect((await listSpareCopies()).map(({ number }) => number)).toEqual([1]);
});

test("where what is read back is not what was written, the older copies stay and nothing is said to be kept", async () => {
  await writeSpareCopy(["good"], 1);
  const set = vi.spyOn(files, "set").mockImplementation((name, bytes) => {
    Map.prototype.set.call(files, name, bytes.slice(1));
    return files;
  });
  expect(await writeSpareCopy(["cut short"], 1)).toBe(false);
  set.mockRestore();
  expect(await readSpareCopy((await listSpareCopies()).at(-1)?.files[0] ?? "")).toBe("good");
});
