import { describe, expect, test } from "vitest";
import { readChosenFile } from "./read-chosen-file.ts";
import type { FileRead } from "./read-file.ts";

function aFile(...parts: BlobPart[]): File {
  return new File(parts, "korst-kruim.counterplan.json");
}
const plan = '{"format":"counterplan","formatVersion":1,"plan":{"id":"p","business":{"name":"Zoë"}}}';

function reasonOf(read: FileRead): string {
  return read.is === "problem" ? read.problems.map(({ reason }) => reason).join() : read.is;
}

describe("a chosen file", () => {
  test("is read as text, without the mark some editors put first", async () => {
    const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
    expect(await readChosenFile(aFile(mark, plan))).toMatchObject({ plan: { outline: { name: "Zoë" } } });
  });

  test.each([
    ["is no UTF-8 text", new Uint8Array([0x5a, 0x6f, 0xeb]), "file-unreadable"],
    ["is text in UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), "file-unreadable"],
    ["is empty", new Uint8Array(), "file-empty"],
    ["is printed to PDF", new TextEncoder().encode("%PDF-1.7 …"), "file-pdf"],
  ])("that %s is refused with a reason of its own", async (_, bytes, reason) => {
    expect(reasonOf(await readChosenFile(aFile(bytes)))).toBe(reason);
  });

  test("that is too big is refused before any of it is read", async () => {
    const file = aFile("{}");
    Object.defineProperty(file, "size", { value: 26_214_401 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    expect(await readChosenFile(file)).toEqual({
      is: "problem",
      problems: [{ reason: "file-too-big", path: [], values: { most: 25 } }],
    });
  });

  test("that is gone by now is told", async () => {
    const file = aFile("{}");
    Object.defineProperty(file, "arrayBuffer", {
      value: () => Promise.reject(new DOMException("", "NotFoundError")),
    });
    expect(reasonOf(await readChosenFile(file))).toBe("file-unreadable");
  });
});
