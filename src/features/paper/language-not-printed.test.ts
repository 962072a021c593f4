import { expect, test } from "vitest";
import { languageNotPrinted } from "./language-not-printed.ts";

test("says which language paper cannot be in, and nothing where it can", () => {
  expect(languageNotPrinted("el")).toBe("el");
  expect(languageNotPrinted("en-GB")).toBe(null);
  expect(languageNotPrinted("en")).toBe(null);
});
