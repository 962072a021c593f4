import { describe, expect, test } from "vitest";
import { readChosenFile } from "./read-chosen-file.ts";

function aFile(...parts: BlobPart[]): File {
  return new File(parts, "korst-kruim.counterplan.json");
}

describe("a chosen file", () => {
  test("is read as text, without the mark some editors put first", async () => {
    const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
    expect(await readChosenFile(aFile(mark, '{"name":"Zoë"}'))).toEqual({ ok: true, text: '{"name":"Zoë"}' });
  });

  test("that is no UTF-8 text is refused rather than guessed at", async () => {
    const latin1 = new Uint8Array([0x5a, 0x6f, 0xeb]);
    expect(await readChosenFile(aFile(latin1))).toMatchObject({
      ok: false,
      problem: { reason: "file-unreadable" },
    });
  });

  test("that is too big is refused before any of it is read", async () => {
    const file = aFile("{}");
    Object.defineProperty(file, "size", { value: 26_214_401 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    expect(await readChosenFile(file)).toEqual({
      ok: false,
      problem: { reason: "file-too-big", path: [], values: { most: 25 } },
    });
  });

  test("that is gone by now is told", async () => {
    const file = aFile("{}");
    Object.defineProperty(file, "arrayBuffer", {
      value: () => Promise.reject(new DOMException("", "NotFoundError")),
    });
    expect(await readChosenFile(file)).toMatchObject({ ok: false, problem: { reason: "file-unreadable" } });
  });
});
