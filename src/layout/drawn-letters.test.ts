import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { aDeviceThatDraws } from "#testing/a-device-that-draws.ts";
import { arbitraryName, namesByScript, twoHundredNames } from "#testing/names-in-twelve-scripts.ts";
import { lettersOf } from "#testing/page-boxes.ts";
import { breakLines, setSpans } from "./break-lines.ts";
import { breakUnits } from "./break-units.ts";
import type { Mark } from "./mark.ts";
import { allFonts, type PaperFonts } from "./paper-fonts.ts";
import { marksOf } from "./piece.ts";
import { runsOf } from "./runs.ts";
import { setText } from "./set-text.ts";

let fonts: PaperFonts;
beforeAll(async () => {
  fonts = await allFonts(aDeviceThatDraws());
});

const style = { size: 10, leading: 1.3 };

function runs(text: string): [string, string][] {
  return runsOf(text, 400, fonts).map((run) => [run.font, run.text]);
}

function lines(text: string, ems: number): string[] {
  return breakLines({ spans: [{ text, weight: 400 }], ems, fonts, balance: "none" }).map((line) =>
    setSpans(line, fonts)
      .flatMap((span) => span.runs.map((run) => run.text))
      .join(""),
  );
}

/** The letters of a text, without spaces. */
function bare(text: string): string {
  return text.normalize("NFC").replaceAll(/\s/gu, "");
}

describe("what a device draws where no embedded font has the letters", () => {
  test("a phrase is one run, spaces, digits and signs between its words with it", () => {
    expect(runs("Till 收银机，2 号 here")).toEqual([
      ["main", "Till "],
      ["system", "收银机，2 号"],
      ["main", " here"],
    ]);
    expect(runs("Call أحمد علي first")).toEqual([
      ["main", "Call "],
      ["system", "أحمد علي"],
      ["main", " first"],
    ]);
  });

  test("a number behind a name that is read from the right belongs to it, a time behind a comma does not", () => {
    expect(runs("Use קופה 2 now")).toEqual([
      ["main", "Use "],
      ["system", "קופה 2"],
      ["main", " now"],
    ]);
    expect(runs("Use קופה, 7 to 12")).toEqual([
      ["main", "Use "],
      ["system", "קופה"],
      ["main", ", 7 to 12"],
    ]);
  });

  test("an accent that cannot be placed has its whole word drawn, not one odd letter in it", () => {
    expect(runs("the Ng\u0308abe till")).toEqual([
      ["main", "the "],
      ["system", "Ng\u0308abe"],
      ["main", " till"],
    ]);
  });

  test("letters are measured as the words they join to, not each alone", async () => {
    const joining = { canDraw: () => true, emsOf: (text: string) => (text === "علي" ? 1 : 9) };
    const [run] = runsOf("علي", 400, await allFonts(joining));
    expect(run?.ems).toBe(1);
  });

  test("a letter the device does not have stays a missing one, named with its text", async () => {
    const without = await allFonts(aDeviceThatDraws({ but: "機" }));
    const marks = marksOf(setText("收銀機 till", 80, style, without));
    expect(marks.map(({ kind }) => kind)).toEqual(["drawn-text", "missing-letters", "text"]);
    expect(marks[1]).toMatchObject({ letters: "機", within: "收銀機 till" });
  });
});

describe("a text that is read from right to left", () => {
  test("is drawn whole, so that the device puts Latin words and numbers in their order", () => {
    const marks = marksOf(setText("مخبز Quay 9 المركزي", 80, style, fonts));
    expect(marks).toMatchObject([{ kind: "drawn-text", direction: "rtl", text: "مخبز Quay 9 المركزي" }]);
  });

  test("has lines that end beside one another at the right", () => {
    const marks = drawn(marksOf(setText("יעל כהן משה לוי דוד", 20, style, fonts)));
    expect(marks.length).toBeGreaterThan(1);
    const ends = marks.map(({ x, width }) => x + width);
    for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? 0, 6);
  });

  test("has its bold words at the right where they come first", () => {
    const spans = [
      { text: "קופה: ", weight: 700 },
      { text: "משה", weight: 400 },
    ] as const;
    const [bold, plain] = drawn(marksOf(setText(spans, 80, style, fonts)));
    expect(bold).toMatchObject({ weight: 700, text: "קופה: " });
    expect(bold?.x).toBeCloseTo((plain?.x ?? 0) + (plain?.width ?? 0), 6);
  });

  test("is turned round only as a whole: not for one such name in an English line, wherever in it", () => {
    const texts = ["Quay 9 מאפיית הרציף", "Call יעל כהן first", "קופה 2: if it lasts, and when it is back"];
    for (const text of texts) {
      const marks = marksOf(setText(text, 120, style, fonts)).flatMap((mark) =>
        "x" in mark ? [mark.x] : [],
      );
      expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    }
  });
});

describe("where lines break in scripts without spaces", () => {
  test("Chinese and Japanese between letters, never before a sign that closes or after one that opens", () => {
    expect(breakUnits("收银机坏了。")).toEqual(["收", "银", "机", "坏", "了。"]);
    expect(breakUnits("「レッド」が")).toEqual(["「レッ", "ド」", "が"]);
    expect(lines("収銀機が止まった、次は", 2)).toEqual(["収銀機が", "止まっ", "た、次は"]);
  });

  test("Thai between its words, Korean and Latin at their spaces only", () => {
    expect(breakUnits("เครื่องคิดเงินเสีย").length).toBeGreaterThan(1);
    expect(breakUnits("เครื่องคิดเงินเสีย").join("")).toBe("เครื่องคิดเงินเสีย");
    expect(breakUnits("계산대")).toEqual(["계산대"]);
    expect(breakUnits("Quay-side")).toEqual(["Quay-side"]);
  });

  test("an emoji of several parts never comes apart", () => {
    expect(lines("👩🏽‍🍳👩🏽‍🍳👩🏽‍🍳", 1)).toEqual(["👩🏽‍🍳", "👩🏽‍🍳", "👩🏽‍🍳"]);
  });
});

describe("no letter is lost", () => {
  test("of two hundred names in twelve scripts and emoji, in lines of any width", () => {
    expect(Object.keys(namesByScript).length).toBeGreaterThanOrEqual(12);
    for (const name of twoHundredNames) {
      for (const width of [8, 25, 120]) {
        const marks = marksOf(setText(name, width, style, fonts));
        expect(lettersOf({ marks })).toBe(bare(name));
        expect(marks.filter(({ kind }) => kind === "missing-letters")).toEqual([]);
      }
    }
  });

  test("whatever a device cannot draw: what is drawn, set and named is what was typed, in that order", async () => {
    const half = await allFonts({
      ...aDeviceThatDraws(),
      canDraw: (letter) => (letter.codePointAt(0) ?? 0) % 2 > 0,
    });
    fc.assert(
      fc.property(arbitraryName(), fc.integer({ min: 5, max: 90 }), (name, width) => {
        expect(lettersOf({ marks: marksOf(setText(name, width, style, half)) })).toBe(bare(name));
      }),
    );
  });
});

function drawn(marks: readonly Mark[]) {
  return marks.flatMap((mark) => (mark.kind === "drawn-text" ? [mark] : []));
}
