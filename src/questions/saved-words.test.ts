import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { savedWords } from "./saved-words.ts";

beforeAll(() => loadMessages("en", ["cost", "numbers"]));

function said(unprepared: number, prepared: number | null): string {
  const t = wordsIn("en");
  const formats = formatsFor({ language: "en", country: "IE", currency: "EUR", words: t });
  const saved = prepared === null ? 0 : unprepared - prepared;
  return savedWords({ unprepared, prepared, saved }, { t, formats });
}

describe("what backups save", () => {
  test("is a figure where the bars show one", () => {
    expect(said(460, 200)).toBe("saves €260");
    expect(said(200, 260)).toBe("costs €60 more");
  });

  test("is a little where both bars read the same: €1,600 less €71 is not €1,600", () => {
    expect(said(1640, 1569)).toBe("saves a little");
    expect(said(1569, 1640)).toBe("costs a little more");
  });

  test("is next to nothing where it is", () => {
    expect(said(1600, 1600)).toBe("saves next to nothing");
    expect(said(1600, 1599.5)).toBe("saves next to nothing");
    expect(said(1600, null)).toBe("");
  });
});
