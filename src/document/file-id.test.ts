import { expect, test } from "vitest";
import { fileIdOf } from "./file-id.ts";

test("a file id is 32 hexadecimal digits, the same for the same print", () => {
  expect(fileIdOf(["plan-1", "4", "2026-11-21"])).toMatch(/^[0-9A-F]{32}$/);
  expect(fileIdOf(["plan-1", "4", "2026-11-21"])).toBe(fileIdOf(["plan-1", "4", "2026-11-21"]));
});

test("another plan, version or day has another id", () => {
  const ids = [
    ["plan-1", "4", "2026-11-21"],
    ["plan-2", "4", "2026-11-21"],
    ["plan-1", "5", "2026-11-21"],
    ["plan-1", "4", "2026-11-22"],
    ["plan-14", "", "2026-11-21"],
  ].map((texts) => fileIdOf(texts));
  expect(new Set(ids).size).toBe(ids.length);
});
