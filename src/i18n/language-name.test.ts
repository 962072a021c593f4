import { expect, test } from "vitest";
import { languageName } from "./language-name.ts";

test("a language is named in the words of the screen, and by its tag where nobody knows it", () => {
  expect(languageName("nl", "en")).toBe("Dutch");
  expect(languageName("de", "nl")).toBe("Duits");
  expect(languageName("zz-1", "en")).toBe("zz-1");
});
