import { describe, expect, test } from "vitest";
import { bothFonts, mainFontOnly } from "./paper-fonts.ts";
import { runsOf } from "./runs.ts";

describe("which font a text is set in", () => {
  test("Latin names stay in the first font, accents and all", async () => {
    const runs = runsOf("Zażółć Łukasz, Ağaoğlu", 400, await bothFonts());
    expect(runs.map(({ font, text }) => [font, text])).toEqual([["main", "Zażółć Łukasz, Ağaoğlu"]]);
  });

  test("a Greek name is set in the second font, the words round it stay in the first", async () => {
    const runs = runsOf("Call Ελένη first", 700, await bothFonts());
    expect(runs.map(({ font, text }) => [font, text])).toEqual([
      ["main", "Call "],
      ["second", "Ελένη "],
      ["main", "first"],
    ]);
  });

  test("a word of mixed letters is set whole in one font", async () => {
    const runs = runsOf("Nguyễn", 400, await bothFonts());
    expect(runs.map(({ font, text }) => [font, text])).toEqual([["second", "Nguyễn"]]);
  });

  test("letters no font has are named, one by one, never dropped", async () => {
    const runs = runsOf("漢字 👨‍👩‍👧", 400, await bothFonts());
    expect(runs.map(({ font, text }) => [font, text])).toEqual([
      ["missing", "漢"],
      ["missing", "字"],
      ["main", " "],
      ["missing", "👨‍👩‍👧"],
    ]);
  });

  test("without the second font its letters are missing ones", () => {
    expect(runsOf("Ελ", 400, mainFontOnly).map(({ font }) => font)).toEqual(["missing", "missing"]);
  });

  test("an accent that cannot be placed makes its letter a missing one", async () => {
    const [run] = runsOf("g\u0308", 400, await bothFonts());
    expect(run).toMatchObject({ font: "missing", text: "g\u0308" });
  });

  test("a run is as wide as its letters: A 626, V 623, A 626 thousandths", () => {
    const [run] = runsOf("AVA", 400, mainFontOnly);
    expect(ems("A")).toBe(0.626);
    expect(run?.ems).toBeCloseTo(ems("A") * 2 + ems("V"), 12);
  });
});

function ems(letter: string): number {
  return mainFontOnly.main[400].advanceOf(letter.codePointAt(0) ?? 0) ?? 0;
}
